using CoCart.Domain.Carts;
using MediatR;
using Microsoft.Extensions.Options;

namespace CoCart.Application.Sessions.HandOver;

internal sealed class HandOverHandler(ICartRepository carts, IHandovers handovers, IOptions<HandoverOptions> options, TimeProvider clock)
    : IRequestHandler<HandOverCommand, HandoverLink>
{
    public async Task<HandoverLink> Handle(HandOverCommand request, CancellationToken cancellationToken)
    {
        if (await carts.FindAsync(request.Cart.Key, cancellationToken) is not { IsEmpty: false })
            throw CartErrors.CartEmpty();
        var expiresAt = clock.GetUtcNow() + options.Value.LinkLifetime;
        var token = await handovers.CreateAsync(new Handover(request.Cart.Key, request.KeepsCart, request.Notifies), expiresAt, cancellationToken);

        return new HandoverLink(token, expiresAt);
    }
}
