namespace CoCart.HistoryChecker.Model;

/// <summary>The coupons that the checker's shoppers try.</summary>
internal static class Coupons
{
    public const string TenPercent = "percent10";
    public const string FiveOff = "fixedcart5";
    public const string MugOnly = "mugonly";
    public const string Unknown = "nobody-knows-it";

    public static IReadOnlyList<string> All { get; } = [TenPercent, FiveOff, MugOnly, Unknown];

    /// <summary>A coupon of one product needs a line of it, be it of none.</summary>
    public static bool IsFor(string code, IEnumerable<Line> lines) => code is not MugOnly || lines.Any(line => line.Good == Goods.Mug.Id);
}
