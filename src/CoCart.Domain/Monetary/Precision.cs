namespace CoCart.Domain.Monetary;

/// <summary>How many digits the shop's books keep.</summary>
public static class Precision
{
    private static readonly decimal[] Scales = [1m, 10m, 100m, 1000m, 10000m];

    /// <summary>Digits of taxes, and of amounts kept as text.</summary>
    public static int OfTaxes(int decimals) => Math.Max(6, decimals + 2);

    /// <summary>Minor units in one major unit.</summary>
    public static decimal Scale(int decimals) => Scales[decimals];
}
