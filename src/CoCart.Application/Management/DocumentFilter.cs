using CoCart.Application.Products;

namespace CoCart.Application.Management;

/// <summary>Which documents of a list are asked for. What a kind does not have, it is not narrowed by.</summary>
public sealed record DocumentFilter
{
    public required PageOf Page { get; init; }

    public string Search { get; init; } = "";

    public IReadOnlyList<int> Include { get; init; } = [];

    public IReadOnlyList<int> Exclude { get; init; } = [];

    /// <summary>Word for what to sort by; empty: as is usual for the kind.</summary>
    public string OrderBy { get; init; } = "";

    /// <summary>None: as is usual for the kind.</summary>
    public bool? IsDescending { get; init; }

    public DateTime? After { get; init; }

    public DateTime? Before { get; init; }

    /// <summary>Changed after this moment in UTC.</summary>
    public DateTime? ModifiedAfter { get; init; }

    public DateTime? ModifiedBefore { get; init; }

    /// <summary>Values that documents must have, by name: <c>status</c>, <c>sku</c>, <c>slug</c>, and what else the kind knows.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    /// <summary>A value that documents must have; empty: any.</summary>
    public string this[string name] => Values.GetValueOrDefault(name, "");
}
