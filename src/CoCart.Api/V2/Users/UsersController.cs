using CoCart.Api.Common.Errors;
using CoCart.Api.Common.Faces;
using CoCart.Api.Common.Sessions;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.V2.Users;

/// <summary>Signing in and out.</summary>
[V2]
[ApiController]
[WithoutCart]
[Route("cocart/v2")]
public sealed class UsersController : ControllerBase
{
    /// <summary>Tells who the credentials of the request belong to.</summary>
    [HttpPost("login")]
    [ProducesResponseType<LoginResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ErrorResponse>(StatusCodes.Status401Unauthorized)]
    public object Login(Caller caller) => caller.Account is { } account
        ? LoginResponse.Of(account)
        : throw RestException.Unauthorized("cocart_rest_not_authorized", "Send a login and a password.");

    /// <summary>Ends what was signed in; the cart stays.</summary>
    [HttpPost("logout")]
    [ProducesResponseType<bool>(StatusCodes.Status200OK)]
    public object Logout()
    {
        HttpContext.Exchange().IsRaw = true;

        return true;
    }
}
