using CoCart.Domain.Carts;
using CoCart.Domain.Pricing;
using MediatR;

namespace CoCart.Application.Carts.ExplainTotals;

internal sealed class ExplainTotalsHandler(CartLoader carts, CartPrices prices) : IRequestHandler<ExplainTotalsQuery, TotalsExplanation>
{
    public async Task<TotalsExplanation> Handle(ExplainTotalsQuery request, CancellationToken cancellationToken)
    {
        var open = await carts.OpenAsync(request.Cart, cancellationToken);
        if (open.Cart.IsEmpty)
            throw CartErrors.TotalsEmpty();

        var around = await prices.AroundAsync(open, cancellationToken);
        CartPrices.Settle(open, around);

        return new TotalsExplanation(around.Store.Currency, CartPricer.Explain(CartPrices.Unpriced(open, around), around.Context));
    }
}
