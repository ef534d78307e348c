using CoCart.Domain.Catalog;
using CoCart.Domain.Pricing;

namespace CoCart.Application.Carts;

/// <summary>A view of a cart with all that decided it beside the stored contents: as long as that is the same, so is the view.</summary>
/// <param name="View">What was shown.</param>
/// <param name="Around">The store and the customer of then.</param>
/// <param name="Lines">The lines with the catalogue's prices of then.</param>
internal sealed record RememberedView(CartView View, Surroundings Around, IReadOnlyList<UnpricedLine> Lines)
{
    /// <summary>Not of carts that change or have something to tell, nor of those whose price hangs on the clock in other ways or on plug-ins.</summary>
    public static bool IsPossible(OpenCart open) =>
        open is { Advice: null, Cart: { IsChanged: false, Memo: not null, Notices.Count: 0, Removed.Count: 0, Coupons.Count: 0 } };

    /// <summary>Whether the view is still what a cart of the same contents looks like.</summary>
    public bool Holds(OpenCart open, Surroundings around, IReadOnlyList<UnpricedLine> lines, IReadOnlyList<Product> crossSells) =>
        open.Cart.Identity == View.Identity
        && ReferenceEquals(around.Store, Around.Store)
        && around.Customer == Around.Customer
        && around.Context.Customer == Around.Context.Customer
        && lines.SequenceEqual(Lines)
        && AreSame(crossSells, open.Now);

    /// <summary>The view as of another moment.</summary>
    public CartView At(OpenCart open) => View with { Now = open.Now, ExpiringAt = open.Cart.ExpiringAt, ExpiresAt = open.Cart.ExpiresAt };

    private bool AreSame(IReadOnlyList<Product> products, DateTimeOffset now)
    {
        if (products.Count != View.CrossSells.Count)
            return false;
        for (var index = 0; index < products.Count; index++)
            if (products[index] is var product && (!ReferenceEquals(product, View.CrossSells[index])
                || product.PriceAt(now) != product.PriceAt(View.Now) || product.IsOnSaleAt(now) != product.IsOnSaleAt(View.Now)))
                return false;

        return true;
    }
}
