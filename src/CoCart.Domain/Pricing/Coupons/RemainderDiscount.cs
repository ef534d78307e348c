using CoCart.Domain.Monetary;

namespace CoCart.Domain.Pricing.Coupons;

/// <summary>Hands out what is left, one minor unit per piece, the dearest line first; one round only.</summary>
internal static class RemainderDiscount
{
    public static void Apply(DiscountPass pass, decimal wanted)
    {
        var given = 0m;

        foreach (var line in pass.Lines)
        {
            if (given >= wanted)
                return;

            var pieces = Math.Min(Rounding.Ceiling(line.Line.Quantity), Rounding.Ceiling(wanted - given));
            given += pass.Take(line, Math.Min(DiscountPass.Available(line), pieces));
        }
    }
}
