using System.Net;
using CoCart.Domain.Catalog;
using CoCart.Domain.Pricing.Coupons;

namespace CoCart.Domain.Carts;

/// <summary>What a cart tells its customer. The texts may hold simple HTML, so names are escaped.</summary>
public static class Announcements
{
    public static Notice Added(IReadOnlyCollection<string> names) =>
        new(NoticeType.Success, names.Count is 1 ? $"{List(names)} is now in your cart." : $"{List(names)} are now in your cart.");

    public static Notice Removed(string name) => new(NoticeType.Success, $"{Quote(name)} was removed.");

    public static Notice Restored(string name) => new(NoticeType.Success, $"{Quote(name)} is back in your cart.");

    public static Notice Updated() => new(NoticeType.Success, "Your cart is up to date.");

    public static Notice AllRemoved() => new(NoticeType.Success, "Everything was taken out of your cart.");

    public static Notice Cleared() => new(NoticeType.Success, "Your cart is now empty.");

    public static Notice OnlyOne(string name) => new(NoticeType.Error, $"You can have only one {Quote(name)} in your cart.");

    public static Notice CouponApplied(string code) => new(NoticeType.Success, $"The coupon {Code(code)} is applied.");

    public static Notice CouponAlreadyApplied(string code) => new(NoticeType.Info, $"The coupon {Code(code)} is applied already.");

    public static Notice CouponRemoved(string code) => new(NoticeType.Success, $"The coupon {Code(code)} is taken off.");

    public static Notice CouponsRemoved() => new(NoticeType.Success, "All coupons are taken off.");

    public static Notice CouponsValid() => new(NoticeType.Success, "Your coupons are valid.");

    public static Notice CouponDropped(CouponRefusal refusal) =>
        new(NoticeType.Error, $"The coupon {Code(refusal.Code)} was taken off your cart: {CouponErrors.Why(refusal.Error)}.");

    public static Notice FeeAdded(string name) => new(NoticeType.Success, $"The fee {Quote(name)} is added.");

    public static Notice FeeAlreadyAdded(string name) => new(NoticeType.Info, $"The fee {Quote(name)} is in your cart already.");

    public static Notice FeesRemoved() => new(NoticeType.Success, "All fees are taken off.");

    public static Notice NoShipping() => new(NoticeType.Error, "There is no way to ship your cart to this address.");

    public static Notice CustomerUpdated() => new(NoticeType.Success, "Your details are up to date.");

    public static Notice Refused(string reason) => new(NoticeType.Error, WebUtility.HtmlEncode(reason));

    /// <summary>Tells at every look at the cart that a line can no longer be had in its quantity; none: it can.</summary>
    public static Notice? Shortage(CartItem item, Product product, Quantity taken)
    {
        if (!product.IsInStock())
            return new(NoticeType.Error, $"{Quote(product.Name)} is out of stock: please change your cart.");

        return product.Stock.IsLimited && taken.Value > product.Stock.Quantity && item.Quantity > Quantity.None
            ? new(NoticeType.Error, $"There is not enough of {Quote(product.Name)} in stock: please lower the quantity.")
            : null;
    }

    /// <summary>Why a line leaves the cart by itself; none: it stays.</summary>
    internal static (Notice? Notice, bool IsSilent)? WhyDropped(CartItem item, Product? product, DateTimeOffset now)
    {
        if (product is null or { Status: ProductStatus.Trashed })
            return (null, true);
        if (!product.IsPurchasable(now))
            return (new Notice(NoticeType.Error, $"{Quote(product.Name)} can no longer be bought and was taken out of your cart."), false);

        return DataHash.Of(product) == item.DataHash
            ? null
            : (new Notice(NoticeType.Notice, $"{Quote(product.Title)} has changed and was taken out of your cart: please choose it anew."), false);
    }

    private static string List(IReadOnlyCollection<string> names) => names.Count is 1
        ? Quote(names.First())
        : $"{string.Join(", ", names.Take(names.Count - 1).Select(Quote))} and {Quote(names.Last())}";

    /// <summary>Codes are kept escaped.</summary>
    private static string Code(string code) => $"&ldquo;{code}&rdquo;";

    private static string Quote(string name) => $"&ldquo;{WebUtility.HtmlEncode(name)}&rdquo;";
}
