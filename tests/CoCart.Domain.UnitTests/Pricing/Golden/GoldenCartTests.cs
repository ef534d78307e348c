using System.Text.Json;

namespace CoCart.Domain.UnitTests.Pricing.Golden;

public class GoldenCartTests
{
    private static readonly string[] MendedQuirks = ["negative-line", "runaway-discount"];

    /// <summary>The shop accepted its coupon by the subtotal of a calculation that had not settled yet; ours settles at once and refuses it.</summary>
    private const string SettledEarlier = "public/shipping-free-pickup/00127";

    [Theory]
    [InlineData("basic")]
    [InlineData("tax-exclusive")]
    [InlineData("tax-inclusive")]
    [InlineData("tax-inclusive-nonbase")]
    [InlineData("tax-location")]
    [InlineData("rounding")]
    [InlineData("shipping-flat")]
    [InlineData("shipping-free-pickup")]
    [InlineData("shipping-zones")]
    [InlineData("coupons-percent")]
    [InlineData("coupons-fixed")]
    [InlineData("coupons-mixed")]
    [InlineData("coupons-validity")]
    [InlineData("fees")]
    [InlineData("special")]
    [InlineData("fractional-quantity")]
    [InlineData("large-carts")]
    [InlineData("large-quantity")]
    [InlineData("everything")]
    public void Every_recorded_cart_costs_what_the_shop_said(string topic)
    {
        var failures = GoldenFile.Read(topic)
            .Select(recorded => (Id: recorded.Text("id"), Differences: Check(recorded)))
            .Where(result => result.Differences.Count > 0)
            .ToList();

        var shown = failures.Take(5).Select(failure => $"{failure.Id}\n  {string.Join("\n  ", failure.Differences.Take(6))}");
        Assert.True(failures.Count is 0, $"{failures.Count} carts of {topic} differ:\n{string.Join('\n', shown)}");
    }

    private static List<string> Check(JsonElement recorded)
    {
        var session = new GoldenSession(recorded);

        return recorded.Text("id") is SettledEarlier || recorded.Texts("quirks").Intersect(MendedQuirks).Any()
            ? CheckFloor(session)
            : new GoldenComparison(recorded.GetProperty("output"), session).Run();
    }

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
