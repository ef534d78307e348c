namespace CoCart.HistoryChecker.Model;

/// <summary>What the checker's shoppers buy.</summary>
internal static class Goods
{
    public static readonly Good Mug = new(62, 2000);
    public static readonly Good Towel = new(63, 1250);
    public static readonly Good OddPrice = new(64, 999);
    public static readonly Good FiveLeft = new(67, 1500, Stock: 5);
    public static readonly Good OnePerCart = new(72, 5000, IsSingle: true);

    public static IReadOnlyList<Good> All { get; } = [Mug, Towel, OddPrice, FiveLeft, OnePerCart];

    /// <summary>Those of which there is no end.</summary>
    public static IReadOnlyList<Good> Plenty { get; } = [Mug, Towel, OddPrice];

    public static Good Of(int id) => All.First(good => good.Id == id);

    public static Good Of(string key) => All.FirstOrDefault(good => good.Key == key) ?? throw new FormatException($"No line of the checker has the key {key}.");
}
