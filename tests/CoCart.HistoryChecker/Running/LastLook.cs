using CoCart.HistoryChecker.Histories;
using CoCart.HistoryChecker.Model;
using CoCart.HistoryChecker.Shopping;

namespace CoCart.HistoryChecker.Running;

/// <summary>Looks at carts that nobody uses any more.</summary>
internal sealed class LastLook(IShopper shopper, RunReport report)
{
    private const int Most = 2_000;

    /// <summary>Compares carts, a random choice of many, with what was last seen in them.</summary>
    public async Task RunAsync(IReadOnlyCollection<FinishedCart> carts, Random random)
    {
        var chosen = carts.Where(cart => cart.Last is { Code: null }).ToArray();
        random.Shuffle(chosen);
        foreach (var cart in chosen.Take(Most))
            await LookAsync(cart);
    }

    private async Task LookAsync(FinishedCart cart)
    {
        var call = await shopper.CallAsync(cart.Key, new Operation(Verb.Read));
        report.Count("looked at again");
        if (Text(call.Answer) != Text(cart.Last))
            report.Violate($"{cart.Key}: last seen as {cart.Last}, after the restart as {call}");
    }

    private static string Text(Answer? answer) => $"{answer} {answer?.Figures}";
}
