namespace CoCart.Domain.UnitTests.Pricing.Golden;

public class GoldenCartTests
{
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
            .Select(recorded => (Id: recorded.Text("id"), Differences: GoldenCheck.Run(recorded)))
            .Where(result => result.Differences.Count > 0)
            .ToList();

        var shown = failures.Take(5).Select(failure => $"{failure.Id}\n  {string.Join("\n  ", failure.Differences.Take(6))}");
        Assert.True(failures.Count is 0, $"{failures.Count} carts of {topic} differ:\n{string.Join('\n', shown)}");
    }
}
