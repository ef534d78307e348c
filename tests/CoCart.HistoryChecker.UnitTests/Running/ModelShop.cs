using System.Collections.Immutable;
using System.Diagnostics;
using CoCart.HistoryChecker.Histories;
using CoCart.HistoryChecker.Model;
using CoCart.HistoryChecker.Shopping;

namespace CoCart.HistoryChecker.UnitTests.Running;

/// <summary>A shop of one cart that does exactly what the model does, one call after another.</summary>
internal sealed class ModelShop : IShopper
{
    private readonly Lock _gate = new();
    private CartState _cart = CartState.Empty;

    public async Task<Call> CallAsync(string cart, Operation operation)
    {
        var invoked = Stopwatch.GetTimestamp();
        await Task.Yield();
        var answer = Do(operation);
        await Task.Yield();

        return new Call(operation, invoked, Stopwatch.GetTimestamp(), answer);
    }

    private Answer Do(Operation operation)
    {
        lock (_gate)
        {
            var outcome = CartModel.Apply(_cart, operation);
            _cart = outcome.After;
            ImmutableArray<string> seen = _cart.Lines.IsEmpty ? [] : _cart.Coupons;

            return outcome.Refusal is { } refusal
                ? Refuse(RefusalWords.Of(refusal, operation.Api).Split(' '))
                : new Answer(200) { Lines = _cart.Lines, Removed = _cart.Removed, Coupons = seen };
        }
    }

    private static Answer Refuse(string[] words) => new(int.Parse(words[0])) { Code = words[1] };
}
