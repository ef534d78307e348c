using System.Text.Json;
using CoCart.Domain.Catalog;

namespace CoCart.Infrastructure.Catalog.Documents;

/// <summary>Makes products of the store's descriptions.</summary>
internal static class ProductDocuments
{
    /// <summary>A product of its own, with the variations it offers.</summary>
    public static Product Product(JsonElement json, IReadOnlyList<JsonElement> variations, StoreTerms terms, Func<int, string?> thumbnails)
    {
        var id = new ProductId(json.Id());
        var attributes = AttributeDocuments.OfProduct(json, terms);
        var product = new Product
        {
            Id = id,
            Type = TypeOf(json.Text("type")),
            OtherType = TypeOf(json.Text("type")) is ProductType.Other ? json.Text("type") : null,
            Status = StatusOf(json.Text("status")),
            Visibility = VisibilityOf(json.Text("catalog_visibility")),
            Name = json.Text("name"),
            Title = json.Text("name"),
            Slug = json.Text("slug"),
            Sku = json.Text("sku"),
            Password = json.Text("post_password"),
            TaxStatus = TaxStatusOf(json.Text("tax_status")),
            TaxClass = json.Text("tax_class"),
            Stock = StockDocuments.Of(json, id),
            IsSoldIndividually = json.Flag("sold_individually"),
            Weight = json.Amount("weight"),
            Dimensions = DimensionsOf(json),
            ShippingClassId = json.Number("shipping_class_id"),
            CategoryIds = json.Numbers("categories"),
            CrossSellIds = [.. json.Numbers("cross_sell_ids").Select(number => new ProductId(number))],
            GroupedIds = [.. json.Numbers("grouped_products").Select(number => new ProductId(number))],
            AverageRating = json.Amount("average_rating") ?? 0,
            Thumbnail = json.List("images").Select(image => Thumbnail(image, thumbnails)).FirstOrDefault(),
            Attributes = attributes,
            HasDefaultAttributes = json.List("default_attributes").Any(),
        };

        return WithPrices(product, json) with
        {
            Variations = [.. variations.Select(variation => new VariationChoice(
                new ProductId(variation.Id()), AttributeDocuments.OfVariation(variation, attributes, terms)))],
        };
    }

    /// <summary>A variation, filled up with what it takes over from its parent.</summary>
    public static Product Variation(JsonElement json, Product parent, StoreTerms terms, Func<int, string?> thumbnails)
    {
        var id = new ProductId(json.Id());
        var choices = AttributeDocuments.OfVariation(json, parent.Attributes, terms);
        var dimensions = DimensionsOf(json);
        var variation = parent with
        {
            Id = id,
            ParentId = parent.Id,
            Type = ProductType.Variation,
            OtherType = null,
            Status = parent.Status is ProductStatus.Published ? StatusOf(json.Text("status")) : parent.Status,
            Name = AttributeDocuments.VariationName(parent, choices),
            Sku = json.Text("sku") is { Length: > 0 } sku ? sku : parent.Sku,
            TaxStatus = TaxStatusOf(json.Text("tax_status")),
            TaxClass = json.Text("tax_class") is "parent" ? parent.TaxClass : json.Text("tax_class"),
            Stock = json.Text("manage_stock") is "parent" ? parent.Stock : StockDocuments.Of(json, id),
            Weight = json.Amount("weight") ?? parent.Weight,
            Dimensions = dimensions == Dimensions.None ? parent.Dimensions : dimensions,
            ShippingClassId = json.Number("shipping_class_id") is > 0 and var shippingClass ? shippingClass : parent.ShippingClassId,
            Thumbnail = json.Member("image") is { ValueKind: JsonValueKind.Object } image ? Thumbnail(image, thumbnails) : parent.Thumbnail,
            FixedAttributes = choices,
            Variations = [],
        };

        return WithPrices(variation, json);
    }

    /// <summary>Media whose sizes a description needs.</summary>
    public static IEnumerable<int> MediaOf(JsonElement json) =>
        json.List("images").Append(json.Member("image") ?? default).Select(image => image.Number("id")).Where(id => id > 0);

    private static Product WithPrices(Product product, JsonElement json) => WithMeta(product, MetaDocuments.Of(json)) with
    {
        RegularPrice = json.Amount("regular_price"),
        SalePrice = json.Amount("sale_price"),
        SaleFrom = json.Moment("date_on_sale_from_gmt"),
        SaleTo = json.Moment("date_on_sale_to_gmt"),
        IsVirtual = json.Flag("virtual"),
        IsDownloadable = json.Flag("downloadable"),
    };

    private static Product WithMeta(Product product, IReadOnlyDictionary<string, JsonElement> meta) => product with
    {
        Meta = meta,
        NamedPrice = MetaDocuments.NamedPrice(meta),
    };

    private static string? Thumbnail(JsonElement image, Func<int, string?> thumbnails) => thumbnails(image.Number("id")) ?? image.Text("src");

    private static Dimensions DimensionsOf(JsonElement json) => json.Member("dimensions") is { } size
        ? new Dimensions(size.Text("length"), size.Text("width"), size.Text("height"))
        : Dimensions.None;

    private static ProductType TypeOf(string text) => text switch
    {
        "simple" => ProductType.Simple,
        "variable" => ProductType.Variable,
        "variation" => ProductType.Variation,
        "grouped" => ProductType.Grouped,
        "external" => ProductType.External,
        "" => throw new FormatException("The product has no type."),
        _ => ProductType.Other,
    };

    private static ProductStatus StatusOf(string text) => text switch
    {
        "publish" => ProductStatus.Published,
        "private" => ProductStatus.Private,
        "draft" or "auto-draft" => ProductStatus.Draft,
        "pending" => ProductStatus.Pending,
        "future" => ProductStatus.Scheduled,
        "trash" => ProductStatus.Trashed,
        _ => throw new FormatException($"\"{text}\" is not a product status."),
    };

    private static CatalogVisibility VisibilityOf(string text) => text switch
    {
        "hidden" => CatalogVisibility.Hidden,
        "search" => CatalogVisibility.SearchOnly,
        "catalog" => CatalogVisibility.CatalogOnly,
        _ => CatalogVisibility.Visible,
    };

    private static TaxStatus TaxStatusOf(string text) => text switch
    {
        "none" => TaxStatus.None,
        "shipping" => TaxStatus.ShippingOnly,
        _ => TaxStatus.Taxable,
    };
}
