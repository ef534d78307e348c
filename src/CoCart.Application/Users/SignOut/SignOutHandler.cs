using MediatR;

namespace CoCart.Application.Users.SignOut;

internal sealed class SignOutHandler(IAccessTokens tokens) : IRequestHandler<SignOutCommand, Unit>
{
    public async Task<Unit> Handle(SignOutCommand request, CancellationToken cancellationToken)
    {
        if (tokens.IsOffered)
            await tokens.RevokeAsync(request.UserId, cancellationToken);

        return Unit.Value;
    }
}
