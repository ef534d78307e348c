using CoCart.Domain.Carts;
using CoCart.Domain.Catalog;
using CoCart.Domain.Common;
using static CoCart.Domain.UnitTests.Carts.Shop;

namespace CoCart.Domain.UnitTests.Carts;

public class CartChangeTests
{
    private readonly Product _mug = Mug(stock: 5);
    private readonly Cart _cart = EmptyCart();
    private readonly ItemKey _key;

    public CartChangeTests() => _key = _cart.Add(Offer.Of(_mug), new Quantity(2), Shelf(_mug), Now).Key;

    [Theory]
    [InlineData(0, 1, "quantity_out_of_range")]
    [InlineData(-1, 1, "quantity_out_of_range")]
    [InlineData(0.5, 1, "quantity_out_of_range")]
    [InlineData(6, 1, "quantity_too_large")]
    [InlineData(-1, 0, "quantity_out_of_range")]
    [InlineData(6, 0, "quantity_too_large")]
    public void A_quantity_out_of_range_is_refused(double quantity, int minimum, string code)
    {
        var broken = Assert.Throws<DomainException>(() => _cart.Update(_key, new Quantity((decimal)quantity), new Quantity(minimum), Shelf(_mug), Now));

        Assert.Equal(code, broken.Code);
        Assert.Equal(new Quantity(2), Count(_cart));
    }

    [Fact]
    public void A_line_of_none_is_forgotten()
    {
        _cart.Update(_key, Quantity.None, Quantity.None, Shelf(_mug), Now);

        Assert.Equal(Quantity.None, Count(_cart));
        Assert.Empty(CartState.Of(_cart).Items);
        Assert.Empty(_cart.Removed);
    }

    [Fact]
    public void Stock_that_fell_to_nothing_refuses_a_new_quantity()
    {
        var gone = Mug(stock: 0);

        var broken = Assert.Throws<DomainException>(() => _cart.Update(_key, Quantity.One, Quantity.One, Shelf(gone), Now));

        Assert.Equal("not_enough_stock_for_update", broken.Code);
    }

    [Fact]
    public void A_removed_line_can_be_restored()
    {
        _cart.Remove(_key, _ => LineAmounts.Zero, "Mug", Now);
        Assert.True(_cart.IsEmpty);

        _cart.Restore(_key, Shelf(_mug), Now);

        Assert.Equal(new Quantity(2), Assert.Single(_cart.Items).Quantity);
        Assert.Empty(_cart.Removed);
    }

    [Fact]
    public void Restoring_a_line_that_was_added_again_sums_up_to_the_stock()
    {
        _cart.Remove(_key, _ => LineAmounts.Zero, "Mug", Now);
        _cart.Add(Offer.Of(_mug), new Quantity(4), Shelf(_mug), Now);

        _cart.Restore(_key, Shelf(_mug), Now);

        Assert.Equal(new Quantity(5), Count(_cart));
    }

    [Fact]
    public void What_is_sold_out_is_not_restored()
    {
        _cart.Remove(_key, _ => LineAmounts.Zero, "Mug", Now);

        var broken = Assert.Throws<DomainException>(() => _cart.Restore(_key, Shelf(Mug(stock: 0)), Now));

        Assert.Equal("out_of_stock", broken.Code);
        Assert.Single(_cart.Removed);
    }

    [Theory]
    [InlineData(false, "item_restored")]
    [InlineData(true, "item_not_restorable")]
    public void A_line_in_the_cart_is_not_restored(bool anotherWasRemoved, string code)
    {
        if (anotherWasRemoved)
        {
            var cup = Mug(63);
            var other = _cart.Add(Offer.Of(cup), Quantity.One, Shelf(_mug, cup), Now);
            _cart.Remove(other.Key, _ => LineAmounts.Zero, "Cup", Now);
        }

        Assert.Equal(code, Assert.Throws<DomainException>(() => _cart.Restore(_key, Shelf(_mug), Now)).Code);
    }

    [Fact]
    public void Removing_tells_an_empty_cart_from_an_unknown_line()
    {
        Assert.Equal("item_not_in_cart", Removing(new ItemKey("nope")).Code);
        Assert.Equal("no_items", Assert.Throws<DomainException>(() => EmptyCart().Remove(_key, _ => LineAmounts.Zero, "", Now)).Code);
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public void Clearing_forgets_removed_lines_unless_told_to_keep_them(bool keep, int kept)
    {
        _cart.Remove(_key, _ => LineAmounts.Zero, "Mug", Now);

        _cart.Clear(keep, Now);

        Assert.Equal(kept, _cart.Removed.Count);
    }

    [Fact]
    public void Many_quantities_are_set_together_or_not_at_all()
    {
        var cup = Mug(63, stock: 1);
        var other = _cart.Add(Offer.Of(cup), Quantity.One, Shelf(_mug, cup), Now).Key;

        var broken = Assert.Throws<DomainException>(
            () => _cart.UpdateAll([KeyValuePair.Create(_key, new Quantity(3)), KeyValuePair.Create(other, new Quantity(2))], Shelf(_mug, cup), Now));

        Assert.Equal("quantity_too_large", broken.Code);
    }

    [Fact]
    public void A_line_whose_product_is_gone_leaves_without_a_word()
    {
        _cart.TakeNotices();

        _cart.DropUnsold(Shelf(), Now);

        Assert.True(_cart.IsEmpty);
        Assert.Empty(_cart.TakeNotices());
    }

    [Fact]
    public void A_line_that_can_no_longer_be_bought_leaves_with_a_notice()
    {
        _cart.DropUnsold(Shelf(_mug with { RegularPrice = null }), Now);

        Assert.True(_cart.IsEmpty);
        Assert.Equal(NoticeType.Error, Assert.Single(_cart.TakeNotices()).Type);
    }

    [Fact]
    public void A_line_whose_product_changed_its_kind_leaves_with_a_notice()
    {
        _cart.DropUnsold(Shelf(_mug with { Type = ProductType.Variation }), Now);

        Assert.Equal(NoticeType.Notice, Assert.Single(_cart.TakeNotices()).Type);
    }

    [Fact]
    public void A_notice_is_told_once()
    {
        _cart.Tell(Announcements.Added(["Mug"]));

        Assert.Single(_cart.TakeNotices());
        Assert.Empty(_cart.TakeNotices());
    }

    [Fact]
    public void A_change_gives_the_cart_its_full_time_again()
    {
        _cart.Update(_key, new Quantity(3), Quantity.One, Shelf(_mug), Now.AddDays(3));

        Assert.Equal(Now.AddDays(10), _cart.ExpiresAt);
    }

    private DomainException Removing(ItemKey key) => Assert.Throws<DomainException>(() => _cart.Remove(key, _ => LineAmounts.Zero, "", Now));
}
