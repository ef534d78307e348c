using CoCart.Domain.Monetary;

namespace CoCart.Domain.Pricing;

/// <summary>How the store counts: its minor unit, how many digits it keeps, and which way halves of taxes go.</summary>
internal sealed class AmountRules(PricingOptions options)
{
    private readonly decimal _scale = Monetary.Precision.Scale(options.Decimals);
    private readonly decimal _unit = new(1, 0, 0, false, (byte)options.Decimals);

    public int Decimals { get; } = options.Decimals;

    /// <summary>Digits of taxes, and of amounts kept as text.</summary>
    public int Precision { get; } = Monetary.Precision.OfTaxes(options.Decimals);

    /// <summary>It follows the option alone, also where no tax is due.</summary>
    public HalfWay TaxHalfWay { get; } = options.PricesIncludeTax ? HalfWay.Down : HalfWay.Up;

    public bool RoundsLines { get; } = !options.RoundAtSubtotal;

    public decimal ToMinor(decimal major) => Rounding.Trim(Rounding.Round(major * _scale, Precision - Decimals));

    public decimal ToMajor(decimal minor) => minor * _unit;

    /// <summary>To the currency.</summary>
    public decimal Round(decimal major) => Rounding.Round(major, Decimals);

    /// <summary>A tax to the currency, its half where the store's prices send it.</summary>
    public decimal RoundTax(decimal major) => Rounding.Round(major, Decimals, TaxHalfWay);

    /// <summary>A tax of one rate on one line or fee: rounded by itself, unless the store rounds sums only.</summary>
    public decimal SettleTax(decimal major) => RoundsLines ? RoundTax(major) : major;

    /// <summary>A line's part of a sum: rounded by itself, unless the store rounds sums only.</summary>
    public decimal SettleLine(decimal major) => RoundsLines ? Round(major) : major;

    /// <summary>As kept in text.</summary>
    public decimal Keep(decimal major) => Rounding.Round(major, Precision);
}
