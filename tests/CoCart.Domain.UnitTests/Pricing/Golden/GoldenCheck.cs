using System.Globalization;
using System.Text.Json;
using CoCart.Domain.Pricing;

namespace CoCart.Domain.UnitTests.Pricing.Golden;

/// <summary>Does what a recorded customer did and says what came out otherwise.</summary>
internal static class GoldenCheck
{
    private static readonly string[] MendedQuirks = ["negative-line", "runaway-discount"];

    /// <summary>The shop accepted its coupon by the subtotal of a calculation that had not settled yet; ours settles at once and refuses it.</summary>
    private const string SettledEarlier = "public/shipping-free-pickup/00127";

    /// <summary>The differences, followed by how our total came about.</summary>
    public static List<string> Run(JsonElement recorded)
    {
        var session = new GoldenSession(recorded);
        var ledger = CartPricer.Explain(session.Cart, session.Context);
        var differences = IsMended(recorded) ? CheckFloor(session) : new GoldenComparison(recorded.GetProperty("output"), session).Run();
        if (ledger.Total != session.Priced.Totals.Total || ledger.Entries.Sum(entry => entry.Amount) != ledger.Total)
            differences.Add($"the ledger explains {ledger.Entries.Sum(entry => entry.Amount)}, the total is {session.Priced.Totals.Total}");

        if (differences.Count > 0)
            differences.AddRange(ledger.Entries.Select(entry =>
                string.Create(CultureInfo.InvariantCulture, $"ledger: {entry.Step} {entry.Subject} {entry.Name} {entry.Amount}")));

        return differences;
    }

    private static bool IsMended(JsonElement recorded) =>
        recorded.Text("id") is SettledEarlier || recorded.Texts("quirks").Intersect(MendedQuirks).Any();

    /// <summary>Where the shop's discounts ran below zero, ours stop there.</summary>
    private static List<string> CheckFloor(GoldenSession session)
    {
        var priced = session.Priced;
        var negative = priced.Lines.Where(line => line.Total < 0 || line.Tax < 0).Select(line => $"line {line.Line.Key} is negative");
        var excessive = priced.Lines
            .Select((line, index) => (line, Discount: priced.Coupons.Sum(coupon => coupon.ByLine.FirstOrDefault(own => own.LineIndex == index).MinorUnits)))
            .Where(pair => pair.Discount < 0)
            .Select(pair => $"line {pair.line.Line.Key} has a negative discount");

        return [.. negative, .. excessive, .. priced.Totals.Total < 0 ? ["total is negative"] : Array.Empty<string>()];
    }
}
