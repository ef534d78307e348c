using CoCart.Domain.Catalog;

namespace CoCart.Application.Products;

/// <summary>The categories, tags, brands and attributes of the shop.</summary>
public interface ITermBook
{
    Task<Listed<TermView>> ListAsync(TermQuery query, PageOf page, CancellationToken cancellationToken);

    Task<TermView?> FindAsync(string taxonomy, int id, CancellationToken cancellationToken);

    /// <summary>All attributes, by name.</summary>
    ValueTask<IReadOnlyList<AttributeView>> AttributesAsync(CancellationToken cancellationToken);
}

/// <summary>Which terms are asked for, and in which order. What is not set narrows nothing.</summary>
public sealed record TermQuery
{
    public const string Categories = "category";
    public const string Tags = "tag";
    public const string Brands = "brand";

    /// <summary>As <see cref="Categories"/>, <see cref="Tags"/>, <see cref="Brands"/> or <c>pa_color</c>.</summary>
    public required string Taxonomy { get; init; }

    /// <summary>A part of the name or slug.</summary>
    public string Search { get; init; } = "";

    public IReadOnlyList<int> Include { get; init; } = [];

    public IReadOnlyList<int> Exclude { get; init; } = [];

    public IReadOnlyList<string> Slugs { get; init; } = [];

    public bool HidesEmpty { get; init; }

    /// <summary>0: those at the top.</summary>
    public int? Parent { get; init; }

    /// <summary>Only terms of this product.</summary>
    public ProductId? Product { get; init; }

    public TermOrder Order { get; init; }

    public bool IsDescending { get; init; }
}

/// <summary>What terms are sorted by.</summary>
public enum TermOrder
{
    Name,
    Id,
    Include,
    Slug,
    Description,
    Count,
}
