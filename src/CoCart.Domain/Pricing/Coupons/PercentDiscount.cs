using CoCart.Domain.Monetary;

namespace CoCart.Domain.Pricing.Coupons;

/// <summary>A share of every line, floored to whole minor units; what the sum lacks is given piece by piece.</summary>
internal static class PercentDiscount
{
    public static void Apply(DiscountPass pass)
    {
        var share = (double)pass.Coupon.Amount / 100;
        var limit = new ItemLimit(pass.Coupon.LimitToItems);
        var given = 0m;
        var sum = 0m;

        foreach (var line in pass.Lines)
        {
            var available = DiscountPass.Available(line);
            if (available is 0)
                continue;

            var discounted = Base(pass, line, available, ref limit);
            sum += discounted;
            given += pass.Take(line, Math.Min(available, FloorShare(discounted, share)));
        }

        var wanted = Rounding.Round(sum * pass.Coupon.Amount / 100, 0, HalfWay.Down);
        if (given < wanted)
            RemainderDiscount.Apply(pass, wanted - given);
    }

    private static decimal Base(DiscountPass pass, SheetLine line, decimal available, ref ItemLimit limit)
    {
        var whole = pass.IsSequential ? available : Rounding.Round(line.Price, 0);

        return limit.IsSet ? whole / line.Line.Quantity * limit.Take(line.Line.Quantity) : whole;
    }

    /// <summary>
    /// In binary, as the shop's books: 29 % of 100 is 28.999… there and floors to 28, where an exact 29 would move a
    /// unit from the first line to another.
    /// </summary>
    private static decimal FloorShare(decimal discounted, double share) => Rounding.Floor((double)discounted * share);
}
