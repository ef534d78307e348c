using MediatR;

namespace CoCart.Application.Users.SignIn;

internal sealed class SignInHandler(IAccessTokens tokens) : IRequestHandler<SignInCommand, TokenPair?>
{
    public async Task<TokenPair?> Handle(SignInCommand request, CancellationToken cancellationToken) =>
        tokens.IsOffered ? await tokens.IssueAsync(request.Account, cancellationToken) : null;
}
