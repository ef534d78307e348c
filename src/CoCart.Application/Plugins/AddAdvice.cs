using CoCart.Application.Carts;
using CoCart.Application.Extensions;

namespace CoCart.Application.Plugins;

/// <summary>Asks plug-ins about what is to be put into a cart.</summary>
internal sealed class AddAdvice(Advice advice, CartPrices prices, IEnumerable<IAddToCartValidator> validators)
{
    /// <summary>What a product is to become; none: the plug-in has nothing to do with it.</summary>
    public async ValueTask<LinePlan?> PlanAsync(IProductTypeHandler handler, AddRequest request, CancellationToken cancellationToken)
    {
        var answer = await advice.AskAsync(
            handler,
            $"plan {request.Text()} for {request.Cart}",
            async token => new Answer<LinePlan>((await handler.PlanAsync(request, token))?.Checked()),
            cancellationToken);

        return answer.Value;
    }

    /// <summary>Throws what the first plug-in says that has something against it.</summary>
    public async ValueTask EnsureAllowedAsync(AddRequest request, OpenCart open, CancellationToken cancellationToken)
    {
        var (store, customer) = await prices.CustomerAsync(open, cancellationToken);
        var cart = Snapshots.Of(open, customer, store.Currency.Code);
        foreach (var validator in validators)
        {
            var answer = await advice.AskAsync(
                validator,
                $"add {request.Text()} to {cart.Text()}",
                async token => new Answer<Refusal>(await validator.CheckAsync(request, cart, token)),
                cancellationToken);
            if (answer.Value is { } refusal)
                throw new RefusedException(refusal);
        }
    }
}
