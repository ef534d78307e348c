using CoCart.Domain.Monetary;
using CoCart.Domain.Pricing.Coupons;
using CoCart.Domain.Pricing.Taxes;

namespace CoCart.Domain.Pricing.Steps;

/// <summary>Lets the valid coupons lower the lines, each in its turn, and adds up what they take off.</summary>
internal sealed class CouponDiscounts : IPricingStep
{
    public void Apply(PricingSheet sheet)
    {
        var codes = sheet.Cart.CouponCodes;
        if (codes.Count is 0 || !sheet.Context.Options.CouponsEnabled)
            return;

        var coupons = new Coupon?[codes.Count];
        for (var index = 0; index < coupons.Length; index++)
            coupons[index] = sheet.Context.Coupons.GetValueOrDefault(codes[index]);

        Span<int> order = stackalloc int[16];
        order = coupons.Length <= order.Length ? order[..coupons.Length] : new int[coupons.Length];
        for (var index = 0; index < order.Length; index++)
            order[index] = index;

        CouponOrder.Sort(order, coupons);
        Discount(sheet, coupons, order);
    }

    private static void Discount(PricingSheet sheet, Coupon?[] coupons, ReadOnlySpan<int> order)
    {
        var lines = DearestFirst(sheet.Lines);
        var subtotal = sheet.DisplayedSubtotal;
        sheet.Coupons = new PricedCoupon[coupons.Length];

        foreach (var position in order)
        {
            var coupon = coupons[position];
            var isValid = CouponRules.Check(coupon, sheet.Cart.Lines, subtotal, sheet.Context) is CouponError.None;
            sheet.Coupons[position] = coupon is null || !isValid
                ? new PricedCoupon(coupon, sheet.Cart.CouponCodes[position], 0, 0, 0, false, [])
                : Discount(sheet, coupon, sheet.Cart.CouponCodes[position], lines);
        }
    }

    private static PricedCoupon Discount(PricingSheet sheet, Coupon coupon, string code, SheetLine[] lines)
    {
        var shares = new decimal[lines.Length];
        CouponWork.Apply(coupon, Covered(sheet, coupon, lines), shares, sheet);
        var (discount, tax) = SumShares(sheet, shares);

        sheet.DiscountTotal += discount;
        sheet.DiscountTax += tax;

        return new PricedCoupon(coupon, code, discount, tax, Saving(sheet, discount, tax), true, ToList(shares));
    }

    /// <summary>By price of the line times quantity, not by unit price; the cart's order decides between equals.</summary>
    private static SheetLine[] DearestFirst(SheetLine[] lines)
    {
        var sorted = (SheetLine[])lines.Clone();
        foreach (var line in lines)
            line.Rank = line.Price * line.Line.Quantity;

        Array.Sort(sorted, static (left, right) =>
        {
            var order = right.Rank.CompareTo(left.Rank);
            return order is 0 ? left.Index.CompareTo(right.Index) : order;
        });

        return sorted;
    }

    private static SheetLine[] Covered(PricingSheet sheet, Coupon coupon, SheetLine[] lines) =>
        coupon.Type is DiscountType.FixedCart || CouponScope.CoversAll(coupon)
            ? lines
            : Array.FindAll(lines, line => CouponScope.Covers(coupon, line.Line, sheet.Context.Categories));

    /// <summary>Without tax: of prices entered with tax, the tax inside the discount is taken out.</summary>
    private static (decimal Discount, decimal Tax) SumShares(PricingSheet sheet, decimal[] shares)
    {
        var discount = 0m;
        var tax = 0m;
        foreach (var line in sheet.Lines)
        {
            if (shares[line.Index] is 0)
                continue;

            discount += shares[line.Index];
            tax += TaxSplitting.SumTaxes(sheet, line, shares[line.Index]);
        }

        return (sheet.Amounts.ToMajor(sheet.Taxes.IsInside ? discount - tax : discount), sheet.Amounts.ToMajor(tax));
    }

    private static decimal Saving(PricingSheet sheet, decimal discount, decimal tax)
    {
        var decimals = sheet.Amounts.Decimals;

        return Rounding.Round(sheet.ShowsTax ? discount + Rounding.Round(tax, decimals, HalfWay.Down) : discount, decimals, HalfWay.Down);
    }

    private static LineDiscount[] ToList(decimal[] shares)
    {
        var count = shares.AsSpan().Length - shares.AsSpan().Count(0m);
        var discounts = new LineDiscount[count];
        for (int index = 0, at = 0; index < shares.Length; index++)
        {
            if (shares[index] is not 0)
                discounts[at++] = new LineDiscount(index, shares[index]);
        }

        return discounts;
    }
}
