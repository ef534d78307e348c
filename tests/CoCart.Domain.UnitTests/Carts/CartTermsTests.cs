using CoCart.Domain.Carts;
using CoCart.Domain.Common;
using CoCart.Domain.Pricing;
using static CoCart.Domain.UnitTests.Carts.Shop;

namespace CoCart.Domain.UnitTests.Carts;

public class CartTermsTests
{
    private static readonly Fee Wrap = new("gift-wrap", "Gift wrap", 4.5m, false, "");

    private readonly Cart _cart = EmptyCart();

    [Fact]
    public void A_fee_of_the_same_name_stays_as_it_is_and_that_is_told()
    {
        Fill();
        _cart.Terms.AddFee(Wrap, Now);

        _cart.Terms.AddFee(Wrap with { Amount = 9 }, Now);

        Assert.Equal([Wrap], _cart.Terms.Fees);
        Assert.Equal([NoticeType.Success, NoticeType.Info], _cart.Notices.Select(notice => notice.Type));
    }

    [Fact]
    public void An_empty_cart_takes_no_fee() =>
        Assert.Equal("fee_cart_empty", Assert.Throws<DomainException>(() => _cart.Terms.AddFee(Wrap, Now)).Code);

    [Fact]
    public void All_lines_taken_out_can_come_back_with_their_fees()
    {
        Fill();
        _cart.Terms.AddFee(Wrap, Now);
        var key = _cart.Items[0].Key;

        _cart.RemoveAll([new LineAmounts(20, 2, 20, 2)], Now);

        Assert.True(_cart.IsEmpty);
        Assert.Equal((key, 20m), (_cart.Removed[0].Item.Key, _cart.Removed[0].Amounts.Subtotal));
        Assert.Equal([Wrap], _cart.Terms.Fees);
    }

    [Fact]
    public void The_way_to_pay_survives_storage_and_an_emptied_cart()
    {
        Fill();
        _cart.Terms.ChoosePayment("cod", Now);
        _cart.Clear(keepRemovedItems: false, Now);

        Assert.Equal("cod", new Cart(CartState.Of(_cart), CartLifetime.Week).Terms.PaymentMethod);
    }

    private void Fill() => _cart.Add(Offer.Of(Mug()), Quantity.One, Shelf(Mug()), Now);
}
