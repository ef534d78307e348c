using MediatR;

namespace CoCart.Application.Users.RefreshTokens;

/// <summary>New tokens for a refresh token; none: it is not taken.</summary>
public sealed record RefreshTokensCommand(string RefreshToken) : IRequest<TokenPair?>;
