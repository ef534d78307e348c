using CoCart.Api.Common.Authentication;
using CoCart.Api.Common.Errors;
using CoCart.Api.Common.Faces;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Routing;
using CoCart.Api.Common.Sessions;
using CoCart.Application.Users.SignIn;
using CoCart.Application.Users.SignOut;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.V2.Users;

/// <summary>Signing in and out.</summary>
[V2]
[ApiController]
[Tags("Signing in")]
[WithoutCart]
[Route("cocart/v2")]
public sealed class UsersController(IMediator mediator) : ControllerBase
{
    /// <summary>
    /// Tells who the credentials of the request belong to, and hands out tokens where the server offers them; a program's key gets none, for a
    /// token may do more.
    /// </summary>
    [Operation("login")]
    [HttpPost("login")]
    [AllowedBySay]
    [SchemaTitle("CoCart - Login", "$schema")]
    [ProducesResponseType<LoginResponse>(StatusCodes.Status200OK)]
    public async Task<object> Login(Caller caller, CancellationToken cancellationToken) => caller.Account is { } account
        ? LoginResponse.Of(account, caller.IsUser ? await mediator.Send(new SignInCommand(account), cancellationToken) : null)
        : throw RestException.Unauthorized("cocart_rest_not_authorized", "Send a login and a password.");

    /// <summary>Takes back the caller's tokens; the cart stays.</summary>
    [Operation("logout")]
    [HttpPost("logout")]
    [ProducesResponseType<bool>(StatusCodes.Status200OK)]
    public async Task<object> Logout(Caller caller, CancellationToken cancellationToken)
    {
        HttpContext.Exchange().IsRaw = true;
        if (caller is { IsUser: true, Account: { } account })
            await mediator.Send(new SignOutCommand(account.Id), cancellationToken);

        return true;
    }
}
