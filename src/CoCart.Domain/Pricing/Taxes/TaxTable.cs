namespace CoCart.Domain.Pricing.Taxes;

/// <summary>The store's tax rates.</summary>
public sealed class TaxTable(IReadOnlyList<TaxRate> rates)
{
    public static readonly TaxTable Empty = new([]);

    public IReadOnlyList<TaxRate> Rates { get; } = rates;
}
