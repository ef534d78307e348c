using CoCart.HistoryChecker.Histories;
using CoCart.HistoryChecker.Model;

namespace CoCart.HistoryChecker.Shopping;

/// <summary>Stands between a shopper and the shop and does now and then what a broken server would do.</summary>
/// <param name="shopper">Who really calls.</param>
/// <param name="fault">What is done.</param>
/// <param name="random">Decides when.</param>
/// <param name="oneIn">Of so many chances one is taken.</param>
internal sealed class FaultyShopper(IShopper shopper, Fault fault, Random random, int oneIn) : IShopper
{
    private Answer? _lastRead;

    public async Task<Call> CallAsync(string cart, Operation operation)
    {
        var call = await shopper.CallAsync(cart, operation);
        var isFaulty = random.Next(oneIn) is 0;
        if (operation is { Verb: Verb.Read, Api: ApiVersion.V2 })
            return Remember(call, isFaulty && fault is Fault.IsStale);

        if (isFaulty && operation.Verb is Verb.Add && call.Answer is { Code: null })
            await SpoilAsync(cart, operation);

        return call;
    }

    /// <summary>Behind everybody's back, and so in no history.</summary>
    private async Task SpoilAsync(string cart, Operation operation)
    {
        if (fault is Fault.Doubles)
            await shopper.CallAsync(cart, operation);
        if (fault is Fault.Loses)
            await shopper.CallAsync(cart, new Operation(Verb.Remove) { First = operation.First });
    }

    private Call Remember(Call call, bool isStale)
    {
        var told = isStale && _lastRead is not null && call.Answer is not null ? call with { Answer = _lastRead } : call;
        _lastRead = call.Answer ?? _lastRead;

        return told;
    }
}
