using CoCart.Domain.Carts;
using CoCart.Domain.Catalog;
using CoCart.Domain.Common;
using static CoCart.Domain.UnitTests.Carts.Shop;

namespace CoCart.Domain.UnitTests.Carts;

/// <summary>Lines that come with another.</summary>
public class CartPartsTests
{
    private static readonly Product Box = Mug(1);
    private static readonly Product Cup = Mug(2, stock: 6);
    private static readonly Product Spoon = Mug(3);

    private readonly Cart _cart = EmptyCart();
    private readonly Shelf _shelf = Shelf(Box, Cup, Spoon);
    private readonly ItemKey _box;

    public CartPartsTests() => _box = _cart.Add(BoxOf((Cup, 2), (Spoon, 1)), new Quantity(2), _shelf, Now).Key;

    [Fact]
    public void Parts_are_added_in_their_number_for_each() => AssertQuantities(2, 4, 2);

    [Fact]
    public void Parts_follow_down_and_up()
    {
        _cart.Update(_box, Quantity.One, Quantity.One, _shelf, Now);
        AssertQuantities(1, 2, 1);

        _cart.Update(_box, new Quantity(3), Quantity.One, _shelf, Now);
        AssertQuantities(3, 6, 3);
    }

    [Fact]
    public void A_part_of_which_there_is_not_enough_refuses_the_whole() =>
        AssertRefused("not_enough_stock_for_update", () => _cart.Update(_box, new Quantity(4), Quantity.One, _shelf, Now));

    [Fact]
    public void A_part_is_not_changed_by_itself() =>
        AssertRefused("item_part_not_updatable", () => _cart.Update(PartKey(Cup), Quantity.One, Quantity.One, _shelf, Now));

    [Fact]
    public void A_part_is_not_removed_by_itself() =>
        AssertRefused("item_part_not_removable", () => _cart.Remove(PartKey(Cup), _ => LineAmounts.Zero, "", Now));

    [Fact]
    public void A_line_of_a_parts_key_that_is_no_part_is_refused() =>
        AssertRefused("item_part_not_updatable", () => _cart.Add(Offer.Of(Cup) with { OwnKey = PartKey(Cup) }, Quantity.One, _shelf, Now));

    [Fact]
    public void A_part_that_is_no_longer_sold_takes_the_whole_along()
    {
        _cart.DropUnsold(Shelf(Box, Cup with { Status = ProductStatus.Draft }, Spoon), Now);

        Assert.True(_cart.IsEmpty);
    }

    [Fact]
    public void Other_lines_stay_when_a_part_is_no_longer_sold()
    {
        var spoons = _cart.Add(Offer.Of(Spoon), Quantity.One, _shelf, Now).Key;

        _cart.DropUnsold(Shelf(Box, Spoon), Now);

        Assert.Equal(spoons, Assert.Single(_cart.Items).Key);
    }

    [Fact]
    public void The_whole_comes_back_with_its_parts()
    {
        _cart.Remove(_box, item => new LineAmounts(item.Quantity.Value, 0, 0, 0), "", Now);
        Assert.Equal([2, 4, 2], _cart.Removed.Select(removed => removed.Amounts.Subtotal));

        _cart.Restore(_box, _shelf, Now);

        AssertQuantities(2, 4, 2);
        Assert.Empty(_cart.Removed);
    }

    [Fact]
    public void The_whole_does_not_come_back_if_a_part_is_out_of_stock()
    {
        _cart.Remove(_box, _ => LineAmounts.Zero, "", Now);

        var broken = Assert.Throws<DomainException>(() => _cart.Restore(_box, Shelf(Box, Mug(2, stock: 3), Spoon), Now));

        Assert.Equal("not_enough_stock_for_update", broken.Code);
    }

    [Fact]
    public void A_removed_whole_is_forgotten_if_one_of_its_products_is_gone()
    {
        _cart.Remove(_box, _ => LineAmounts.Zero, "", Now);

        _cart.DropUnsold(Shelf(Box, Cup), Now);

        Assert.Empty(_cart.Removed);
    }

    private static Offer BoxOf(params (Product Product, int Each)[] parts)
    {
        var box = Offer.Of(Box);

        return box with { Parts = [.. parts.Select(part => PartOf(box.Key, part.Product, new Quantity(part.Each)))] };
    }

    private static OfferedPart PartOf(ItemKey box, Product product, Quantity each)
    {
        var part = Offer.Of(product);

        return new OfferedPart(
            part with { Selection = part.Selection with { CustomPrice = 0, Membership = new Membership(box, each) }, OwnKey = PartKey(product) }, each);
    }

    private static ItemKey PartKey(Product product) => new($"part {product.Id.Value}");

    private void AssertQuantities(params decimal[] quantities) => Assert.Equal(quantities, _cart.Items.Select(item => item.Quantity.Value));

    private static void AssertRefused(string code, Action change) => Assert.Equal(code, Assert.Throws<DomainException>(change).Code);
}
