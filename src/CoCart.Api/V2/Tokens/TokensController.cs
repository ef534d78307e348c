using CoCart.Api.Common.Authentication;
using CoCart.Api.Common.Errors;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Parameters;
using CoCart.Api.Common.Sessions;
using CoCart.Application.Users;
using CoCart.Application.Users.RefreshTokens;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.V2.Tokens;

/// <summary>Tokens that stand for a login and its password.</summary>
[V2]
[ApiController]
[Tags("Tokens")]
[WithoutCart]
[Route("cocart/jwt")]
public sealed class TokensController(IMediator mediator, IAccessTokens tokens) : ControllerBase
{
    /// <summary>Exchanges a refresh token, which is used up by that, for new tokens.</summary>
    [Operation("refreshToken")]
    [HttpPost("refresh-token")]
    [ProducesResponseType<TokensResponse>(StatusCodes.Status200OK)]
    public async Task<object> Refresh(RefreshTokenRequest request, CancellationToken cancellationToken)
    {
        if (!tokens.IsOffered)
            throw RestException.NoTokens();

        return await mediator.Send(new RefreshTokensCommand(request.RefreshToken), cancellationToken) is { } pair
            ? new TokensResponse(pair.Access, pair.Refresh)
            : throw RestException.InvalidToken();
    }

    /// <summary>Tells whether the credentials of the request are good.</summary>
    [Operation("validateToken")]
    [HttpPost("validate-token")]
    [ProducesResponseType<MessageResponse>(StatusCodes.Status200OK)]
    public object Validate(Caller caller) => caller.Account is null ? throw RestException.NotSignedIn() : new MessageResponse("The token is valid.");
}

/// <summary>A refresh token to exchange.</summary>
[RestRequest]
public sealed record RefreshTokenRequest
{
    /// <summary>The refresh token that came with the last tokens.</summary>
    [Example("\"q8y0m…\"")]
    public string RefreshToken { get; init; } = "";
}

/// <summary>New tokens.</summary>
public sealed record TokensResponse(string Token, string RefreshToken);

/// <summary>A word.</summary>
public sealed record MessageResponse(string Message);
