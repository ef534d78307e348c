namespace CoCart.Domain.Pricing.Taxes;

/// <summary>One row of the store's tax table.</summary>
public sealed record TaxRate
{
    public required int Id { get; init; }

    /// <summary>Empty: every country.</summary>
    public string Country { get; init; } = "";

    /// <summary>Empty: every state.</summary>
    public string State { get; init; } = "";

    /// <summary>Exact codes, prefixes with <c>*</c>, ranges <c>a...b</c>; none: every postcode.</summary>
    public IReadOnlyList<string> Postcodes { get; init; } = [];

    public IReadOnlyList<string> Cities { get; init; } = [];

    /// <summary>Percent: 20 is 20 %.</summary>
    public required decimal Percent { get; init; }

    public string Name { get; init; } = "";

    public int Priority { get; init; } = 1;

    /// <summary>Taxes the amount together with the taxes before it.</summary>
    public bool IsCompound { get; init; }

    public bool AppliesToShipping { get; init; }

    /// <summary>Slug of the tax class; empty is the standard class.</summary>
    public string TaxClass { get; init; } = "";
}
