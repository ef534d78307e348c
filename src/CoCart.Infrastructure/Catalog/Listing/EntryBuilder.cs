using System.Text.Json;
using CoCart.Domain.Catalog;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Persistence.Rows;

namespace CoCart.Infrastructure.Catalog.Listing;

/// <summary>Makes entries of products, one family after the other.</summary>
/// <param name="terms">The terms of the store.</param>
/// <param name="reviews">Stars by product.</param>
/// <param name="now">When prices are asked for.</param>
/// <param name="kept">Slugs that variations have already, where only some of the products are made anew; none: all are.</param>
internal sealed class EntryBuilder(
    TermSource terms, IReadOnlyDictionary<int, ReviewSum> reviews, DateTimeOffset now, IReadOnlyDictionary<int, string>? kept = null)
{
    private readonly Dictionary<(string Taxonomy, string Slug), int> _values = terms.Terms
        .GroupBy(term => (term.Taxonomy, term.Json.Text("slug")))
        .ToDictionary(group => group.Key, group => group.First().Json.Id());
    private readonly Dictionary<string, int> _slugs = [];
    private readonly List<CatalogEntryRow> _entries = [];
    private readonly List<(Product Product, JsonElement Json, string Slug)> _groups = [];
    private readonly Dictionary<int, PriceSpan> _spans = [];

    public List<ProductTermRow> Links { get; } = [];

    public List<ProductText> Texts { get; } = [];

    /// <summary>Published products, and whether the catalogue shows them.</summary>
    public Dictionary<int, bool> Published { get; } = [];

    public void Take(ProductFamily family)
    {
        var product = ProductDocuments.Product(family.Product, family.Variations, terms.Slugs, _ => null);
        var variations = family.Variations.Select(json => (Json: json, Product: ProductDocuments.Variation(json, product, terms.Slugs, _ => null))).ToList();
        Add(product, family.Product, PriceSpan.Of(product, [.. variations.Select(variation => variation.Product)], now), product.Slug);
        foreach (var (json, variation) in variations)
            Add(variation, json, PriceSpan.Of(variation, [], now), Unique(SortText.Slug(variation.Name), variation.Id.Value));
        if (product.Status is not ProductStatus.Published)
            return;

        Published[product.Id.Value] = product.Visibility is CatalogVisibility.Visible or CatalogVisibility.CatalogOnly;
        Links.AddRange(TermsOf(product, family.Product).Distinct()
            .Select(term => new ProductTermRow { Taxonomy = term.Taxonomy, TermId = term.Id, ProductId = product.Id.Value }));
    }

    /// <summary>All entries; prices of groups are known only when all products are.</summary>
    public IEnumerable<CatalogEntryRow> Entries() => _entries.Concat(
        _groups.Select(group => Entry(group.Product, group.Json, PriceSpan.OfGroup(group.Product, _spans), group.Slug)));

    /// <summary>Descriptions are not kept: a large catalogue is never in memory as a whole.</summary>
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
            .Where(_values.ContainsKey)
            .Select(value => (value.Item1, _values[value]));

        return json.Numbers("categories").Select(id => (Taxonomies.Category, id))
            .Concat(json.Numbers("tags").Select(id => (Taxonomies.Tag, id)))
            .Concat(values);
    }

    /// <summary>Exports do not tell the slugs of variations: they are made of the names, as the shop does it, and numbered where they are the same.</summary>
    private string Unique(string slug, int id)
    {
        if (kept is not null)
            return kept.GetValueOrDefault(id) is { } known && known.StartsWith(slug, StringComparison.Ordinal) ? known : $"{slug}-{id}";
        var count = _slugs[slug] = _slugs.GetValueOrDefault(slug) + 1;

        return count is 1 ? slug : $"{slug}-{count}";
    }
}
