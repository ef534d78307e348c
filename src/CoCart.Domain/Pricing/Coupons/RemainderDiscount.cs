namespace CoCart.Domain.Pricing.Coupons;

/// <summary>Hands out what is left, one minor unit per piece, the dearest line first; one round only.</summary>
internal static class RemainderDiscount
{
    public static void Apply(DiscountPass pass, decimal wanted)
    {
        var given = 0m;

        foreach (var line in pass.Lines)
        {
            for (var piece = 0; piece < line.Line.Quantity && given < wanted; piece++)
            {
                var unit = Math.Min(DiscountPass.Available(line), 1);
                if (unit is 0)
                    break;

                given += pass.Take(line, unit);
            }
        }
    }
}
