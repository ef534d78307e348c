using CoCart.Domain.Carts;
using MediatR;

namespace CoCart.Application.Sessions.DeleteSession;

internal sealed class DeleteSessionHandler(ICartRepository carts) : IRequestHandler<DeleteSessionCommand, Unit>
{
    public async Task<Unit> Handle(DeleteSessionCommand request, CancellationToken cancellationToken)
    {
        if (await carts.FindAsync(request.Key, cancellationToken) is { } cart)
            carts.Remove(cart);
        else if (!request.MayBeGone)
            throw SessionErrors.NothingToDelete();

        return Unit.Value;
    }
}
