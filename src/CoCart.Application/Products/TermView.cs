namespace CoCart.Application.Products;

/// <summary>A category, a tag, a brand, or an attribute's value.</summary>
public sealed record TermView
{
    public required int Id { get; init; }

    public required string Name { get; init; }

    public required string Slug { get; init; }

    /// <summary>0: at the top.</summary>
    public int ParentId { get; init; }

    public string Description { get; init; } = "";

    /// <summary>How a category's page shows what it holds.</summary>
    public string Display { get; init; } = "default";

    public ImageSheet? Image { get; init; }

    public int MenuOrder { get; init; }

    /// <summary>Published products that belong to it directly.</summary>
    public int Count { get; init; }

    /// <summary>Products the catalogue shows in it, or in what lies below it.</summary>
    public int ShownCount { get; init; }
}

/// <summary>A property that products of the shop may have, such as a colour.</summary>
public sealed record AttributeView(int Id, string Name, string Taxonomy, string Type, string OrderBy, bool HasArchives);
