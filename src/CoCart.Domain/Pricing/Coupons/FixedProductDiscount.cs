namespace CoCart.Domain.Pricing.Coupons;

/// <summary>The same amount off every piece, fractions of a minor unit kept.</summary>
internal static class FixedProductDiscount
{
    /// <summary>Answers what it has given.</summary>
    public static decimal Apply(DiscountPass pass, decimal amount)
    {
        var limit = new ItemLimit(pass.Coupon.LimitToItems);
        var given = 0m;

        foreach (var line in pass.Lines)
        {
            var available = DiscountPass.Available(line);
            if (available > 0)
                given += pass.Take(line, Math.Min(available, Wanted(line, amount, ref limit)));
        }

        return given;
    }

    private static decimal Wanted(SheetLine line, decimal amount, ref ItemLimit limit)
    {
        var quantity = line.Line.Quantity;

        return limit.IsSet
            ? Math.Min(amount, line.Price / quantity) * limit.Take(quantity)
            : amount * quantity;
    }
}
