using CoCart.Domain.Payments;

namespace CoCart.Application.Carts;

/// <summary>The ways to pay for a cart.</summary>
/// <param name="Offered">In the store's order; none while there is nothing to pay.</param>
/// <param name="Chosen">What the customer has chosen, or else the first that is offered.</param>
/// <param name="NeedsPayment">There is something to pay.</param>
public sealed record PaymentMethodsView(IReadOnlyList<PaymentGateway> Offered, PaymentGateway? Chosen, bool NeedsPayment);

/// <summary>Finds the ways to pay for carts.</summary>
internal sealed class PaymentMethods(CartPrices prices)
{
    public async ValueTask<PaymentMethodsView> OfAsync(OpenCart open, CancellationToken cancellationToken)
    {
        var around = await prices.AroundAsync(open, cancellationToken);
        if (!CartPrices.Settle(open, around).NeedsPayment)
            return new PaymentMethodsView([], null, NeedsPayment: false);

        var offered = around.Store.PaymentGateways;
        var chosen = offered.FirstOrDefault(gateway => gateway.Id == open.Cart.Terms.PaymentMethod) ?? (offered.Count > 0 ? offered[0] : null);

        return new PaymentMethodsView(offered, chosen, NeedsPayment: true);
    }
}
