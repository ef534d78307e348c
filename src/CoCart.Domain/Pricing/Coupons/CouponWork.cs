namespace CoCart.Domain.Pricing.Coupons;

/// <summary>Chooses how a coupon works.</summary>
internal static class CouponWork
{
    /// <param name="coupon">A valid coupon.</param>
    /// <param name="lines">The lines it covers, the dearest first.</param>
    /// <param name="shares">Receives its share of each line of the cart, in minor units.</param>
    /// <param name="sheet">The calculation.</param>
    public static void Apply(Coupon coupon, SheetLine[] lines, decimal[] shares, PricingSheet sheet)
    {
        var pass = new DiscountPass(coupon, lines, sheet.Context.Options.DiscountsAreSequential, shares);

        switch (coupon.Type)
        {
            case DiscountType.Percent:
                PercentDiscount.Apply(pass);
                break;
            case DiscountType.FixedProduct:
                FixedProductDiscount.Apply(pass, sheet.Amounts.ToMinor(coupon.Amount));
                break;
            default:
                FixedCartDiscount.Apply(pass, sheet.Amounts.ToMinor(coupon.Amount));
                break;
        }
    }
}
