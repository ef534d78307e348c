using System.Globalization;

namespace CoCart.Domain.Pricing.Shipping;

/// <summary>Costs nothing, for those who meet the store's condition.</summary>
internal static class FreeShipping
{
    public static bool IsOffered(ShippingMethod method, PricingSheet sheet) => method.Setting("requires") switch
    {
        "" => true,
        "coupon" => HasCoupon(sheet),
        "min_amount" => HasMinimum(method, sheet),
        "either" => HasCoupon(sheet) || HasMinimum(method, sheet),
        "both" => HasCoupon(sheet) && HasMinimum(method, sheet),
        _ => false,
    };

    private static bool HasCoupon(PricingSheet sheet) =>
        Array.Exists(sheet.Coupons, coupon => coupon is { IsValid: true, Coupon.GrantsFreeShipping: true });

    /// <summary>The subtotal as displayed, after discounts unless the store ignores them.</summary>
    private static bool HasMinimum(ShippingMethod method, PricingSheet sheet)
    {
        var reached = sheet.DisplayedSubtotal;
        if (method.Setting("ignore_discounts") is not "yes")
            reached -= sheet.ShowsTax ? sheet.DiscountTotal + sheet.DiscountTax : sheet.DiscountTotal;

        return sheet.Amounts.Round(reached) >= Minimum(method);
    }

    private static decimal Minimum(ShippingMethod method) =>
        decimal.TryParse(method.Setting("min_amount"), CultureInfo.InvariantCulture, out var minimum) ? minimum : 0;
}
