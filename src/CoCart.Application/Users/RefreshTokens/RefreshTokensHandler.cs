using MediatR;

namespace CoCart.Application.Users.RefreshTokens;

internal sealed class RefreshTokensHandler(IAccessTokens tokens) : IRequestHandler<RefreshTokensCommand, TokenPair?>
{
    public async Task<TokenPair?> Handle(RefreshTokensCommand request, CancellationToken cancellationToken) =>
        tokens.IsOffered ? await tokens.RefreshAsync(request.RefreshToken, cancellationToken) : null;
}
