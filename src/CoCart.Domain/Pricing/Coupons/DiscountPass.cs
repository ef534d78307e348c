using CoCart.Domain.Monetary;

namespace CoCart.Domain.Pricing.Coupons;

/// <summary>One coupon at work on the lines it covers, in minor units.</summary>
internal sealed class DiscountPass(Coupon coupon, SheetLine[] lines, bool isSequential, decimal[] shares)
{
    public Coupon Coupon { get; } = coupon;

    /// <summary>Covered lines, the dearest first.</summary>
    public SheetLine[] Lines { get; } = lines;

    /// <summary>Later coupons see what earlier ones left.</summary>
    public bool IsSequential { get; } = isSequential;

    /// <summary>What may still be taken off a line: whole minor units, so up to half a unit more than there is.</summary>
    public static decimal Available(SheetLine line) =>
        line.Line.Quantity <= 0 ? 0 : Math.Max(0, Rounding.Round(line.Left, 0));

    /// <summary>
    /// Takes an amount off a line and answers it. The line stops at zero; the half unit that <see cref="Available"/> may have
    /// promised too much counts as given, so that it is not asked of another line.
    /// </summary>
    public decimal Take(SheetLine line, decimal amount)
    {
        var taken = Math.Clamp(line.Left, 0, Math.Max(0, amount));
        line.Left -= taken;
        shares[line.Index] += taken;

        return amount;
    }
}
