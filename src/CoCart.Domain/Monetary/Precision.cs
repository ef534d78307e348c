namespace CoCart.Domain.Monetary;

/// <summary>How many digits the shop's books keep.</summary>
public static class Precision
{
    private static readonly decimal[] Scales = [1m, 10m, 100m, 1000m, 10000m];

    /// <summary>1 with as many places as a decimal holds: what is divided by it has no zeros behind.</summary>
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>Digits of taxes, and of amounts kept as text.</summary>
    public static int OfTaxes(int decimals) => Math.Max(6, decimals + 2);

    /// <summary>Minor units in one major unit.</summary>
    public static decimal Scale(int decimals) => Scales[decimals];

    /// <summary>The same number without the zeros behind that a decimal remembers.</summary>
    public static decimal Shortest(decimal value)
    {
        if (value.Scale is 0)
            return value;

        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);

        return bits[2] is 0 ? Shortest((ulong)(uint)bits[1] << 32 | (uint)bits[0], value.Scale, bits[3] < 0) : value / One;
    }

    /// <summary>Nearly all amounts: a division of decimals takes ten times as long.</summary>
    private static decimal Shortest(ulong digits, int scale, bool isNegative)
    {
        while (scale > 0 && digits % 10 is 0)
        {
            digits /= 10;
            scale--;
        }

        return new decimal((int)digits, (int)(digits >> 32), 0, isNegative, (byte)scale);
    }
}
