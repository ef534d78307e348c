namespace CoCart.Infrastructure.Persistence.Rows;

/// <summary>
/// What products are found and sorted by, one narrow row each. It is derived from the store's descriptions and made
/// anew whenever they change; what an answer shows is never taken from here.
/// </summary>
internal sealed class CatalogEntryRow
{
    public int Id { get; init; }

    /// <summary>The variable product of a variation; 0: none.</summary>
    public int ParentId { get; init; }

    /// <summary>Word of the product's type, as <c>simple</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Where it is: see <see cref="EntryPlaces"/>. A number, so that databases find their way by it.</summary>
    public int Place { get; init; }

    /// <summary>Where it is shown: the sum of <see cref="EntryPlaces.InCatalog"/> and <see cref="EntryPlaces.InSearch"/>.</summary>
    public int Shown { get; init; }

    /// <summary>The name as it is sorted by: without accents, in upper case.</summary>
    public required string SortName { get; init; }

    public required string Slug { get; init; }

    /// <summary>Trimmed, upper case.</summary>
    public required string Sku { get; init; }

    /// <summary>GTIN, UPC, EAN or ISBN; empty: none.</summary>
    public required string GlobalNumber { get; init; }

    public bool IsVirtual { get; init; }

    public int MenuOrder { get; init; }

    /// <summary>Seconds since 1970 by the store's clock.</summary>
    public long CreatedAt { get; init; }

    public bool IsFeatured { get; init; }

    public bool IsOnSale { get; init; }

    /// <summary>In ten thousandths, without tax display; none: not for sale.</summary>
    public long? LowestPrice { get; init; }

    public long? HighestPrice { get; init; }

    /// <summary>The product's own reduced price, whether or not it counts now.</summary>
    public long? SalePrice { get; init; }

    /// <summary>Unix seconds of the next moment at which a reduced price begins or ends.</summary>
    public long? PricesUntil { get; init; }

    public required string StockStatus { get; init; }

    /// <summary>In ten thousandths; none: not counted.</summary>
    public long? StockQuantity { get; init; }

    public int TotalSales { get; init; }

    /// <summary>Hundredths of a star.</summary>
    public int Rating { get; set; }

    public int ReviewCount { get; set; }
}

/// <summary>Where entries are, and where they are shown.</summary>
internal static class EntryPlaces
{
    /// <summary>Not published, or its parent is not.</summary>
    public const int Nowhere = 0;

    /// <summary>A published product.</summary>
    public const int Product = 1;

    /// <summary>A published variation.</summary>
    public const int Variation = 2;

    public const int InCatalog = 1;

    public const int InSearch = 2;

    public const int Everywhere = InCatalog + InSearch;
}

/// <summary>A product belongs to a category or tag, or has an attribute's value.</summary>
internal sealed class ProductTermRow
{
    /// <summary>As <c>category</c>, <c>tag</c>, <c>pa_color</c>.</summary>
    public required string Taxonomy { get; init; }

    public int TermId { get; init; }

    public int ProductId { get; init; }
}

/// <summary>A category, a tag, or an attribute's value.</summary>
internal sealed class TermRow
{
    public required string Taxonomy { get; init; }

    public int Id { get; init; }

    /// <summary>0: at the top.</summary>
    public int ParentId { get; init; }

    public required string Name { get; init; }

    public required string SortName { get; init; }

    public required string Slug { get; init; }

    public required string Description { get; init; }

    /// <summary>How a category's page shows what it holds.</summary>
    public required string Display { get; init; }

    public int MenuOrder { get; init; }

    /// <summary>0: no image.</summary>
    public int ImageId { get; init; }

    /// <summary>Published products that belong to it directly.</summary>
    public int Count { get; init; }

    /// <summary>Products the catalogue shows in it, or in what lies below it.</summary>
    public int ShownCount { get; init; }
}

/// <summary>What a customer thinks of a product.</summary>
internal sealed class ReviewRow
{
    public int Id { get; init; }

    public int ProductId { get; init; }

    /// <summary><c>approved</c>, <c>hold</c>, <c>spam</c> or <c>trash</c>.</summary>
    public required string Status { get; set; }

    public required string Author { get; set; }

    /// <summary>Lower case.</summary>
    public required string Email { get; set; }

    /// <summary>The user who wrote it; none: a guest.</summary>
    public int? UserId { get; set; }

    public required string Text { get; set; }

    public int Rating { get; set; }

    /// <summary>The author has bought the product.</summary>
    public bool IsVerified { get; set; }

    /// <summary>Seconds since 1970 by the store's clock.</summary>
    public long CreatedAt { get; set; }

    /// <summary>Unix seconds.</summary>
    public long CreatedAtUtc { get; set; }
}

/// <summary>Somebody has bought a product.</summary>
internal sealed class PurchaseRow
{
    public int OrderId { get; init; }

    public int ProductId { get; init; }

    /// <summary>Lower case; empty if unknown.</summary>
    public required string Email { get; set; }

    /// <summary>0: a guest.</summary>
    public int CustomerId { get; set; }
}
