using CoCart.Domain.Monetary;

namespace CoCart.Domain.Pricing.Coupons;

/// <summary>An amount off the whole cart: spread evenly over the pieces, again and again until it is used up.</summary>
internal static class FixedCartDiscount
{
    /// <summary>More than any honest cart needs; an item limit on a huge quantity must not hold up the shop.</summary>
    private const int MaxRounds = 10_000;

    public static void Apply(DiscountPass pass, decimal amount)
    {
        for (var round = 0; round < MaxRounds && amount > 0; round++)
        {
            var pieces = CountPieces(pass.Lines);
            if (pieces is 0)
                return;

            var each = Rounding.Truncate(amount / pieces);
            if (each is 0)
            {
                RemainderDiscount.Apply(pass, amount);
                return;
            }

            var given = FixedProductDiscount.Apply(pass, each);
            if (given <= 0)
                return;

            amount -= given;
        }
    }

    private static decimal CountPieces(SheetLine[] lines)
    {
        var pieces = 0m;
        foreach (var line in lines)
            pieces += DiscountPass.Available(line) > 0 ? line.Line.Quantity : 0;

        return pieces;
    }
}
