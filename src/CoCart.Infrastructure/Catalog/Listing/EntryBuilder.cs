using System.Text.Json;
using CoCart.Domain.Catalog;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Persistence.Rows;

namespace CoCart.Infrastructure.Catalog.Listing;

/// <summary>Makes entries of products, one family after the other.</summary>
/// <param name="terms">The terms of the store.</param>
/// <param name="reviews">Stars by product.</param>
/// <param name="now">When prices are asked for.</param>
/// <param name="slugOf">Makes the slug of a variation of its number and its name.</param>
internal sealed class EntryBuilder(TermSource terms, IReadOnlyDictionary<int, ReviewSum> reviews, DateTimeOffset now, Func<int, string, string> slugOf)
{
    private readonly List<CatalogEntryRow> _entries = [];
    private readonly List<(Product Product, JsonElement Json, string Slug)> _groups = [];
    private readonly Dictionary<int, PriceSpan> _spans = [];

    public List<ProductTermRow> Links { get; } = [];

    public List<ProductText> Texts { get; } = [];

    public void Take(ProductFamily family)
    {
        var product = ProductDocuments.Product(family.Product, family.Variations, terms.Slugs, _ => null);
        var variations = family.Variations.Select(json => (Json: json, Product: ProductDocuments.Variation(json, product, terms.Slugs, _ => null))).ToList();
        Add(product, family.Product, PriceSpan.Of(product, [.. variations.Select(variation => variation.Product)], now), product.Slug);
        foreach (var (json, variation) in variations)
            Add(variation, json, PriceSpan.Of(variation, [], now), slugOf(variation.Id.Value, SortText.Slug(variation.Name)));
        if (product.Status is not ProductStatus.Published)
            return;

        Links.AddRange(TermsOf(product, family.Product).Distinct()
            .Select(term => new ProductTermRow { Taxonomy = term.Taxonomy, TermId = term.Id, ProductId = product.Id.Value }));
    }

    /// <summary>All entries; prices of groups are known only as far as their children were taken.</summary>
    public IEnumerable<CatalogEntryRow> Entries() => _entries.Concat(
        _groups.Select(group => Entry(group.Product, group.Json, PriceSpan.OfGroup(group.Product, _spans), group.Slug)));

    private void Add(Product product, JsonElement json, PriceSpan prices, string slug)
    {
        if (product.Type is ProductType.Grouped)
            _groups.Add((product, json, slug));
        else
            _entries.Add(Entry(product, json, prices, slug));
        _spans[product.Id.Value] = prices;
        if (product.Status is ProductStatus.Published)
            Texts.Add(new ProductText(product.Id.Value, product.Name, json.Text("sku"), $"{json.Text("short_description")}\n{json.Text("description")}"));
    }

    private CatalogEntryRow Entry(Product product, JsonElement json, PriceSpan prices, string slug)
    {
        var isVariation = product.ParentId is not null;
        var review = reviews.GetValueOrDefault(product.Id.Value) ?? ReviewSum.Told(json);

        return new CatalogEntryRow
        {
            Id = product.Id.Value,
            ParentId = product.ParentId?.Value ?? 0,
            Type = SellingRules.TypeName(product.Type),
            Place = product.Status is not ProductStatus.Published ? EntryPlaces.Nowhere : isVariation ? EntryPlaces.Variation : EntryPlaces.Product,
            Shown = isVariation ? EntryPlaces.Everywhere : Shown(product.Visibility),
            SortName = SortText.Of(product.Name),
            Slug = slug,
            Sku = SqlProductCatalog.Normalize(json.Text("sku")),
            GlobalNumber = json.Text("global_unique_id").Trim(),
            IsVirtual = json.Flag("virtual"),
            MenuOrder = json.Number("menu_order"),
            CreatedAt = json.Moment("date_created") is { } created ? ProductQueries.Seconds(created.UtcDateTime) : 0,
            IsFeatured = json.Flag("featured"),
            IsOnSale = prices.IsOnSale,
            LowestPrice = prices.Lowest,
            HighestPrice = prices.Highest,
            SalePrice = product.SalePrice is { } sale ? PriceSpan.Units(sale) : null,
            PricesUntil = prices.Until,
            StockStatus = StockDocuments.Word(product.Stock.Status),
            StockQuantity = product.Stock.IsManaged ? PriceSpan.Units(product.Stock.Quantity) : null,
            TotalSales = json.Number("total_sales"),
            Rating = review.Hundredths,
            ReviewCount = review.Count,
        };
    }

    private static int Shown(CatalogVisibility visibility) => visibility switch
    {
        CatalogVisibility.Visible => EntryPlaces.Everywhere,
        CatalogVisibility.CatalogOnly => EntryPlaces.InCatalog,
        CatalogVisibility.SearchOnly => EntryPlaces.InSearch,
        _ => 0,
    };

    private IEnumerable<(string Taxonomy, int Id)> TermsOf(Product product, JsonElement json)
    {
        var values = product.Attributes.SelectMany(attribute => attribute.Options.Select(option => (attribute.Key["attribute_".Length..], option.Value)))
            .Where(terms.Values.ContainsKey)
            .Select(value => (value.Item1, terms.Values[value]));

        return json.Numbers("categories").Select(id => (Taxonomies.Category, id))
            .Concat(json.Numbers("tags").Select(id => (Taxonomies.Tag, id)))
            .Concat(json.Numbers("brands").Select(id => (Taxonomies.Brand, id)))
            .Concat(values);
    }
}
