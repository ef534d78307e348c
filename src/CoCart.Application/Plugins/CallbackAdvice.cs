using System.Text.Json;
using CoCart.Application.Carts;
using CoCart.Application.Extensions;
using CoCart.Domain.Carts;

namespace CoCart.Application.Plugins;

/// <summary>Asks callbacks what they want changed.</summary>
internal sealed class CallbackAdvice(Advice advice, CartPrices prices, IEnumerable<ICartCallback> callbacks)
{
    public async ValueTask<CallbackAnswer> AskAsync(string name, OpenCart open, JsonElement data, CancellationToken cancellationToken)
    {
        var callback = callbacks.FirstOrDefault(callback => callback.Namespace == name) ?? throw CartErrors.UnknownNamespace();
        var (store, customer) = await prices.CustomerAsync(open, cancellationToken);
        var cart = Snapshots.Of(open, customer, store.Currency.Code);
        var answer = await advice.AskAsync(
            callback,
            $"update {data.GetRawText()} of {cart.Text()}",
            async token => (await callback.HandleAsync(new CallbackRequest(cart, data), token)).Checked(),
            cancellationToken);

        return answer.Refusal is { } refusal ? throw new RefusedException(refusal) : answer;
    }
}

/// <summary>Makes the changes that a callback wants.</summary>
internal static class CallbackChanges
{
    public static void Make(this OpenCart open, CallbackAnswer answer)
    {
        open.Cart.UpdateAll([.. answer.Quantities], open.Shelf, open.Now);
        foreach (var (key, price) in answer.Prices)
            open.Cart.Reprice(key, price, open.Now);
        foreach (var id in answer.RemovedFees)
            open.Cart.Terms.Waive(id, open.Now);
        foreach (var fee in answer.Fees)
            open.Cart.Terms.Charge(fee, open.Now);
        foreach (var notice in answer.Notices)
            open.Cart.Tell(notice);
    }
}
