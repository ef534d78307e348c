using System.Text.Json;
using CoCart.Domain.Catalog;

namespace CoCart.Application.Products;

/// <summary>What the catalogue shows of a product beside what the cart has to know of it.</summary>
public sealed record ProductSheet
{
    public required ProductId Id { get; init; }

    /// <summary>Address of its page in the shop.</summary>
    public string Permalink { get; init; } = "";

    /// <summary>A variation's is its own.</summary>
    public string Slug { get; init; } = "";

    public string Description { get; init; } = "";

    public string ShortDescription { get; init; } = "";

    public StoreMoment? Created { get; init; }

    public StoreMoment? Modified { get; init; }

    public StoreMoment? SaleFrom { get; init; }

    public StoreMoment? SaleTo { get; init; }

    public bool IsFeatured { get; init; }

    public bool ReviewsAllowed { get; init; }

    public int TotalSales { get; init; }

    public int MenuOrder { get; init; }

    /// <summary>From how few pieces the shop calls its stock low; none: the store's own.</summary>
    public int? LowStock { get; init; }

    /// <summary>In the store's unit, as it was entered; empty where unknown.</summary>
    public string Weight { get; init; } = "";

    /// <summary>Where an external product is sold.</summary>
    public string ExternalUrl { get; init; } = "";

    public string ButtonText { get; init; } = "";

    /// <summary>The main one first; a variation without one has its parent's.</summary>
    public IReadOnlyList<ImageSheet> Images { get; init; } = [];

    public IReadOnlyList<TermSheet> Categories { get; init; } = [];

    public IReadOnlyList<TermSheet> Tags { get; init; } = [];

    public IReadOnlyList<TermSheet> Brands { get; init; } = [];

    public IReadOnlyList<AttributeSheet> Attributes { get; init; } = [];

    /// <summary>What a variable product proposes to choose.</summary>
    public IReadOnlyList<AttributeChoice> Defaults { get; init; } = [];

    public IReadOnlyList<ProductId> UpsellIds { get; init; } = [];

    public IReadOnlyList<MetaSheet> Meta { get; init; } = [];
}

/// <summary>A moment by the store's clock and by Greenwich's.</summary>
public readonly record struct StoreMoment(DateTime Local, DateTime Utc);

/// <summary>An image in all its sizes.</summary>
/// <param name="Id">0: the placeholder.</param>
/// <param name="Name">Its title.</param>
/// <param name="AlternativeText">For who cannot see it.</param>
/// <param name="Sizes">Addresses by name of the size.</param>
/// <param name="Created">When it came into the store; none: not known.</param>
/// <param name="Modified">When it was last changed.</param>
public sealed record ImageSheet(
    int Id, string Name, string AlternativeText, IReadOnlyList<KeyValuePair<string, string>> Sizes, StoreMoment? Created, StoreMoment? Modified);

/// <summary>A category or tag of a product.</summary>
public sealed record TermSheet(int Id, string Name, string Slug);

/// <summary>An attribute of a product, or what a variation has of it.</summary>
/// <param name="Key">As <c>attribute_pa_color</c>.</param>
/// <param name="Id">0: the product's own.</param>
/// <param name="Label">As people read it.</param>
/// <param name="Position">Place among the attributes.</param>
/// <param name="IsVisible">The shop shows it.</param>
/// <param name="IsVariation">The variations differ in it.</param>
/// <param name="Options">Its values; of a variation the one that it has.</param>
public sealed record AttributeSheet(
    string Key, int Id, string Label, int Position, bool IsVisible, bool IsVariation, IReadOnlyList<AttributeOption> Options);

/// <summary>Something else that the shop, or an extension of it, keeps with a product.</summary>
public sealed record MetaSheet(int Id, string Key, JsonElement Value);
