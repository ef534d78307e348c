namespace CoCart.Domain.UnitTests.Pricing.Properties;

public class PropertyTests
{
    [Fact]
    public void A_broken_rule_is_shown_by_its_smallest_case()
    {
        var failure = Assert.ThrowsAny<Exception>(() => Property.Holds(
            seed: 1,
            random => new ShownList([.. Enumerable.Range(0, random.Next(20)).Select(_ => random.Next(100))]),
            list => Enumerable.Range(0, list.Count).Select(index => new ShownList([.. list.Where((_, at) => at != index)])),
            list => list.Contains(7) ? "there is a 7" : null));

        Assert.EndsWith("there is a 7\n7", failure.Message, StringComparison.Ordinal);
    }
}
