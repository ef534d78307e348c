using System.Text.Json;
using CoCart.Domain.Carts;
using CoCart.Domain.Catalog;
using CoCart.Domain.Common;
using static CoCart.Domain.UnitTests.Carts.Shop;

namespace CoCart.Domain.UnitTests.Carts;

public class CartAddTests
{
    private readonly Cart _cart = EmptyCart();

    [Fact]
    public void Adding_the_same_choice_again_raises_the_quantity_of_its_line()
    {
        var mug = Mug();

        _cart.Add(Offer.Of(mug), new Quantity(1), Shelf(mug), Now);
        _cart.Add(Offer.Of(mug), new Quantity(2.5m), Shelf(mug), Now);

        Assert.Equal(new Quantity(3.5m), Assert.Single(_cart.Items).Quantity);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_quantity_of_none_or_less_is_not_added(int quantity)
    {
        var mug = Mug();

        var broken = Assert.Throws<DomainException>(() => _cart.Add(Offer.Of(mug), new Quantity(quantity), Shelf(mug), Now));

        Assert.Equal("add_refused", broken.Code);
        Assert.True(_cart.IsEmpty);
    }

    [Fact]
    public void Other_custom_data_makes_another_line()
    {
        var mug = Mug();

        _cart.Add(Offer.Of(mug), Quantity.One, Shelf(mug), Now);
        _cart.Add(Offer.Of(mug, Data("""{"engraved":"Bob"}""")), Quantity.One, Shelf(mug), Now);

        Assert.Equal(2, _cart.Items.Count);
    }

    [Fact]
    public void A_new_line_stands_behind_the_others()
    {
        var (mug, cup) = (Mug(62), Mug(63));

        _cart.Add(Offer.Of(mug), Quantity.One, Shelf(mug), Now);
        _cart.Add(Offer.Of(cup), Quantity.One, Shelf(mug, cup), Now);

        Assert.Equal([62, 63], _cart.Items.Select(item => item.SoldId.Value));
    }

    [Theory]
    [InlineData(5, 3, 2, null)]
    [InlineData(5, 3, 3, "not_enough_stock_remaining")]
    [InlineData(5, 0, 6, "not_enough_stock")]
    [InlineData(0, 0, 1, "out_of_stock")]
    public void No_more_is_sold_than_there_is(int stock, int inCart, int wanted, string? refusal)
    {
        var mug = Mug(stock: stock);
        if (inCart > 0)
            _cart.Add(Offer.Of(mug), new Quantity(inCart), Shelf(mug), Now);

        var broken = Record.Exception(() => _cart.Add(Offer.Of(mug), new Quantity(wanted), Shelf(mug), Now)) as DomainException;

        Assert.Equal(refusal, broken?.Code);
    }

    [Fact]
    public void With_backorders_more_is_sold_than_there_is()
    {
        var mug = Mug(stock: 1, backorders: Backorders.Notify);

        _cart.Add(Offer.Of(mug), new Quantity(9), Shelf(mug), Now);

        Assert.Equal(new Quantity(9), Count(_cart));
    }

    [Fact]
    public void Variations_share_their_parents_stock()
    {
        var print = Print(stock: 4);
        var (red, any) = (RedPrint(print), AnyPrint(print));
        var shelf = Shelf(red, any);
        _cart.Add(Offer.Of(print, red, Colored("red")), new Quantity(3), shelf, Now);

        var broken = Assert.Throws<DomainException>(() => _cart.Add(Offer.Of(print, any, Colored("blue")), new Quantity(2), shelf, Now));

        Assert.Equal("not_enough_stock_remaining", broken.Code);
    }

    [Fact]
    public void What_is_sold_one_by_one_is_added_once()
    {
        var single = Mug() with { IsSoldIndividually = true };
        _cart.Add(Offer.Of(single), new Quantity(7), Shelf(single), Now);

        var broken = Assert.Throws<DomainException>(() => _cart.Add(Offer.Of(single), Quantity.One, Shelf(single), Now));

        Assert.Equal("add_refused", broken.Code);
        Assert.Equal(Quantity.One, Count(_cart));
    }

    [Theory]
    [InlineData(ProductStatus.Draft)]
    [InlineData(ProductStatus.Private)]
    [InlineData(ProductStatus.Pending)]
    public void Only_published_products_are_sold(ProductStatus status)
    {
        var mug = Mug() with { Status = status };

        var broken = Assert.Throws<DomainException>(() => _cart.Add(Offer.Of(mug), Quantity.One, Shelf(mug), Now));

        Assert.Equal("not_purchasable", broken.Code);
        Assert.True(_cart.IsEmpty);
    }

    [Fact]
    public void An_open_attribute_left_empty_is_refused()
    {
        var print = Print();
        var any = AnyPrint(print);

        var broken = Assert.Throws<DomainException>(() => _cart.Add(Offer.Of(print, any, Colored("")), Quantity.One, Shelf(any), Now));

        Assert.Equal("add_refused", broken.Code);
    }

    private static ItemData Data(string json) => ItemData.Of(JsonDocument.Parse(json).RootElement);
}
