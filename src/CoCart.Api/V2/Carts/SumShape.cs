using System.Net;
using CoCart.Api.Common.Formatting;
using CoCart.Api.Common.Json;
using CoCart.Application.Carts;
using CoCart.Domain.Carts;
using CoCart.Domain.Monetary;
using CoCart.Domain.Pricing;
using CoCart.Domain.Pricing.Coupons;

namespace CoCart.Api.V2.Carts;

/// <summary>Sums, coupons, fees, taxes and notices as v2 shows them.</summary>
internal static class SumShape
{
    public static TotalsResponse Totals(CartView cart)
    {
        var totals = cart.Priced.Totals;
        string Minor(decimal amount) => MoneyText.Minor(amount, cart.Store.Currency);

        return new TotalsResponse(
            Minor(totals.Subtotal),
            Minor(totals.SubtotalTax),
            Minor(totals.FeeTotal),
            Minor(totals.FeeTax),
            Minor(totals.DiscountTotal),
            Minor(totals.DiscountTax),
            Minor(totals.ShippingTotal),
            Minor(totals.ShippingTax),
            Minor(totals.Total),
            Minor(totals.TotalTax));
    }

    public static IReadOnlyList<CouponResponse> Coupons(CartView cart)
    {
        if (cart.IsEmpty || !cart.Store.Pricing.CouponsEnabled)
            return [];

        return [.. cart.Priced.Coupons.Select(coupon => Coupon(coupon, cart.Store.Currency))];
    }

    public static Map<FeeResponse> Fees(CartView cart)
    {
        var fees = new Map<FeeResponse>();
        foreach (var fee in cart.Priced.Fees)
            fees[fee.Fee.Id] = new FeeResponse(
                WebUtility.HtmlEncode(fee.Fee.Name),
                MoneyText.Minor(cart.Priced.ShowsTax ? fee.Total + fee.Tax : fee.Total, cart.Store.Currency));

        return fees;
    }

    public static TaxesResponse Taxes(CartView cart)
    {
        var rows = new Map<TaxResponse>();
        if (!cart.Store.Pricing.TaxesEnabled || cart.Priced.ShowsTax || cart.IsEmpty)
            return new TaxesResponse(rows, null);
        if (!cart.Store.TaxesAreItemized)
            return new TaxesResponse(rows, Single(cart));

        foreach (var row in cart.Priced.TaxRows)
            rows[row.Code] = new TaxResponse(row.Rate.Name.Length > 0 ? row.Rate.Name : "Tax", MoneyText.Minor(row.Amount, cart.Store.Currency));

        return new TaxesResponse(rows, null);
    }

    public static Map<IReadOnlyList<string>> Notices(CartView cart)
    {
        var notices = new Map<IReadOnlyList<string>>();
        if (cart.Notices is [var only])
            notices[NameOf(only.Type)] = [only.Text];
        else
            foreach (var group in cart.Notices.GroupBy(notice => notice.Type).OrderBy(group => group.Key))
                notices[NameOf(group.Key)] = [.. group.Select(notice => notice.Text)];

        return notices;
    }

    public static string CouponLabel(PricedCoupon coupon) => $"Coupon: {coupon.Code}";

    public static string CouponType(PricedCoupon coupon) => coupon.Coupon?.Type switch
    {
        DiscountType.FixedCart => "fixed_cart",
        DiscountType.FixedProduct => "fixed_product",
        _ => "percent",
    };

    private static CouponResponse Coupon(PricedCoupon coupon, Currency currency)
    {
        const string FreeShipping = "Free shipping coupon";
        var onlyShips = coupon.Coupon is { GrantsFreeShipping: true, Amount: 0 };

        return new CouponResponse(
            coupon.Code,
            CouponLabel(coupon),
            CouponType(coupon),
            onlyShips ? FreeShipping : $"-{MoneyText.Minor(coupon.Saving, currency)}",
            onlyShips ? FreeShipping : $"-{MoneyText.Format(coupon.Saving, currency)}");
    }

    private static SingleTaxResponse Single(CartView cart) => new(
        TaxWords.Heading(cart.Store, cart.Customer.Shipping.Country, cart.Customer.HasCalculatedShipping),
        MoneyText.Minor(cart.Priced.Totals.TotalTax, cart.Store.Currency));

    private static string NameOf(NoticeType type) => type switch
    {
        NoticeType.Error => "error",
        NoticeType.Success => "success",
        NoticeType.Info => "info",
        _ => "notice",
    };
}
