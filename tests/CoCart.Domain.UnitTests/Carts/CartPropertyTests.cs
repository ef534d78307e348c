using CoCart.Domain.Carts;
using CoCart.Domain.UnitTests.Pricing.Properties;
using static CoCart.Domain.UnitTests.Carts.Shop;

namespace CoCart.Domain.UnitTests.Carts;

public class CartPropertyTests
{
    private const int Another = 1000;

    private static readonly Shelf Everything = Shelf([.. Enumerable.Range(1, 9).Append(Another).Select(id => Mug(id))]);

    [Fact]
    public void Adding_a_line_and_taking_it_out_again_leaves_the_cart_as_it_was() => Property.Holds(11, AnyAdds, Simpler, adds =>
    {
        var cart = Filled(adds);
        var before = Lines(cart);

        var added = cart.Add(Offer.Of(Mug(Another)), new Quantity(3), Everything, Now);
        cart.Remove(added.Key, _ => LineAmounts.Zero, "Mug", Now);

        return before.SequenceEqual(Lines(cart)) ? null : "the lines are others";
    });

    [Fact]
    public void Taking_a_line_out_and_bringing_it_back_loses_nothing() => Property.Holds(12, AnyAdds, Simpler, adds =>
    {
        var cart = Filled(adds);
        var before = Lines(cart);

        foreach (var (key, _) in before)
            cart.Remove(key, _ => LineAmounts.Zero, "Mug", Now);
        foreach (var (key, _) in before)
            cart.Restore(key, Everything, Now);

        return before.SequenceEqual(Lines(cart)) ? null : "the lines are others";
    });

    private static Cart Filled(ShownList adds)
    {
        var cart = EmptyCart();
        foreach (var id in adds)
            cart.Add(Offer.Of(Mug(id)), new Quantity(id / 2m + 1), Everything, Now);

        return cart;
    }

    private static List<(ItemKey Key, Quantity Quantity)> Lines(Cart cart) => [.. cart.Items.Select(item => (item.Key, item.Quantity))];

    private static ShownList AnyAdds(Random random) => new([.. Enumerable.Range(0, random.Next(8)).Select(_ => random.Next(1, 10))]);

    private static IEnumerable<ShownList> Simpler(ShownList adds) =>
        Enumerable.Range(0, adds.Count).Select(index => new ShownList([.. adds.Where((_, at) => at != index)]));
}
