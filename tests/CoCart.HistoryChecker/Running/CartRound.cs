using System.Collections.Concurrent;
using CoCart.HistoryChecker.Checking;
using CoCart.HistoryChecker.Histories;
using CoCart.HistoryChecker.Model;
using CoCart.HistoryChecker.Servers;
using CoCart.HistoryChecker.Shopping;

namespace CoCart.HistoryChecker.Running;

/// <summary>The life of one cart: some clients use it at the same time, then all answers are checked together.</summary>
internal sealed class CartRound(string cart, Meter meter, FigureBook figures, RunReport report)
{
    private const int FirstServerError = 500;

    /// <summary>Leaves room for the last look.</summary>
    private const int Calls = OrderSearch.MaxCalls - 4;

    private readonly ConcurrentBag<Call> _calls = [];

    public async Task<FinishedCart> RunAsync(IReadOnlyList<IShopper> shoppers, int seed)
    {
        await Task.WhenAll(shoppers.Select((shopper, index) => ShopAsync(shopper, new Choices(new Random(Seeds.Mix(seed, index))), Calls / shoppers.Count)));
        var last = await CallAsync(shoppers[0], new Operation(Verb.Read));
        Check();

        return new FinishedCart(cart, last.Answer);
    }

    private async Task ShopAsync(IShopper shopper, Choices choices, int calls)
    {
        for (var number = 0; number < calls; number++)
            choices.See((await CallAsync(shopper, choices.Next())).Answer);
    }

    private async Task<Call> CallAsync(IShopper shopper, Operation operation)
    {
        var call = await shopper.CallAsync(cart, operation);
        meter.Add();
        report.Count(call);
        Keep(call);

        return call;
    }

    private void Keep(Call call)
    {
        if (call.Answer is { Status: >= FirstServerError })
            report.Violate($"{cart}: {call}");
        if (call.Complaint is { } complaint)
            report.Violate($"{cart}: {complaint}");
        if (call.Answer is { } answer && figures.Contradiction(answer) is { } contradiction)
            report.Violate($"{cart}: {contradiction}");

        switch (call.Answer)
        {
            case { Code: "cocart_cart_conflict" }: // it was not done, and the client was told so
                report.Count("conflicts");
                break;
            case { Status: >= FirstServerError }: // nobody knows whether it was done
                _calls.Add(call with { Answer = null, AnsweredAt = Call.Never });
                break;
            case null when call.Operation.IsRead:
                break;
            default:
                _calls.Add(call);
                break;
        }
    }

    private void Check()
    {
        var search = new OrderSearch(_calls);
        var verdict = search.Run(CartState.Empty);
        report.Searched(search.Steps);
        if (verdict is not Verdict.Explained)
            report.Violate($"{cart}: {verdict}\n{HistoryText.Of(_calls, search.Unexplained)}");
    }
}
