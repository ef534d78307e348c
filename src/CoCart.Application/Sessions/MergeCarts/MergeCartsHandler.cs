using CoCart.Application.Carts;
using CoCart.Domain.Carts;
using MediatR;
using Microsoft.Extensions.Logging;

namespace CoCart.Application.Sessions.MergeCarts;

internal sealed class MergeCartsHandler(ICartRepository carts, CartLoader loader, ILogger<MergeCartsHandler> logger)
    : IRequestHandler<MergeCartsCommand, MergedCart>
{
    public async Task<MergedCart> Handle(MergeCartsCommand request, CancellationToken cancellationToken)
    {
        if (await carts.FindAsync(request.Guest, cancellationToken) is not { Identity.CustomerId: null } guest)
            return new MergedCart(Lines: null);

        var open = await loader.OpenAsync(request.Customer, cancellationToken);
        open.Cart.Absorb(guest, request.GuestWins, open.Now);
        if (open.Cart.Customer is null && guest.Customer is { } customer)
            open.Cart.Address(customer, open.Now);
        carts.Remove(guest);
        logger.LogInformation("A guest's cart of {Lines} lines is now part of the cart of customer {Customer}.", guest.Items.Count, request.Customer.CustomerId);

        return new MergedCart(guest.Items.Count);
    }
}
