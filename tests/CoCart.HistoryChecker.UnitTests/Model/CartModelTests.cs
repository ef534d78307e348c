using CoCart.HistoryChecker.Model;

namespace CoCart.HistoryChecker.UnitTests.Model;

/// <summary>The model in its finer points; that it is the server's cart, every run shows anew.</summary>
public class CartModelTests
{
    private static readonly Line OneMug = new(Goods.Mug.Id, 1);
    private static readonly Line OneTowel = new(Goods.Towel.Id, 1);

    private CartState _cart = CartState.Empty;

    [Fact]
    public void A_restored_line_grows_by_what_was_added_meanwhile_up_to_the_stock()
    {
        Do(Verb.Add, new Line(Goods.FiveLeft.Id, 4));
        Do(Verb.Remove, new Line(Goods.FiveLeft.Id, 0));
        Do(Verb.Add, new Line(Goods.FiveLeft.Id, 3));

        Do(Verb.Restore, new Line(Goods.FiveLeft.Id, 0));

        Assert.Equal(new Line(Goods.FiveLeft.Id, 5), Assert.Single(_cart.Lines));
        Assert.Empty(_cart.Removed);
    }

    [Fact]
    public void More_than_the_stock_is_refused_and_changes_nothing()
    {
        Do(Verb.Add, new Line(Goods.FiveLeft.Id, 4));
        var before = _cart;

        Assert.Equal(Refusal.NotEnoughRemaining, Do(Verb.Add, new Line(Goods.FiveLeft.Id, 2)));
        Assert.Same(before, _cart);
    }

    [Fact]
    public void Two_products_are_added_both_or_not_at_all()
    {
        var refusal = Do(new Operation(Verb.AddTwo) { First = OneMug, Second = new Line(Goods.FiveLeft.Id, 6) });

        Assert.Equal(Refusal.AddsTooManyOfGroup, refusal);
        Assert.Empty(_cart.Lines);
    }

    [Fact]
    public void A_coupon_leaves_with_the_last_line_that_it_is_for()
    {
        Do(Verb.Add, OneMug);
        Do(Verb.Add, OneTowel);
        Do(new Operation(Verb.ApplyCoupon) { Coupon = Coupons.MugOnly });

        Do(Verb.Remove, OneMug);

        Assert.Empty(_cart.Coupons);
    }

    [Fact]
    public void A_coupon_waits_while_the_cart_is_empty()
    {
        Do(Verb.Add, OneMug);
        Do(new Operation(Verb.ApplyCoupon) { Coupon = Coupons.MugOnly });

        Do(Verb.RemoveAll, default);
        Do(Verb.Restore, OneMug);

        Assert.Equal(Coupons.MugOnly, Assert.Single(_cart.Coupons));
    }

    private Refusal? Do(Verb verb, Line line) => Do(new Operation(verb) { First = line });

    private Refusal? Do(Operation operation)
    {
        var outcome = CartModel.Apply(_cart, operation);
        _cart = outcome.After;

        return outcome.Refusal;
    }
}
