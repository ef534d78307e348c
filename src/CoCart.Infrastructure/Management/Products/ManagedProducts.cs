using System.Globalization;
using CoCart.Application.Management;
using CoCart.Infrastructure.Catalog;
using CoCart.Infrastructure.Catalog.Listing;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;

namespace CoCart.Infrastructure.Management.Products;

/// <summary>A product's row with the entry that it is found by.</summary>
internal sealed class ManagedProduct
{
    public required ProductRow Row { get; init; }

    public required CatalogEntryRow Entry { get; init; }
}

/// <summary>Says a manager's filter of products to the database.</summary>
internal static class ManagedProducts
{
    private const char Between = ',';

    /// <summary>Products, or the variations of one.</summary>
    public static IQueryable<ManagedProduct> Narrow(CartDbContext context, int? parent, DocumentFilter filter)
    {
        var products = context.Products.Where(row => row.ParentId == parent)
            .Join(context.Entries, row => row.Id, entry => entry.Id, (row, entry) => new ManagedProduct { Row = row, Entry = entry });
        products = Numbers(Texts(products, filter), filter);
        products = Moments(products, filter);

        return Terms(context, products, filter);
    }

    public static IQueryable<ManagedProduct> Sort(IQueryable<ManagedProduct> products, DocumentFilter filter)
    {
        var isDown = filter.IsDescending is not false;

        return filter.OrderBy switch
        {
            "id" => isDown ? products.OrderByDescending(product => product.Row.Id) : products.OrderBy(product => product.Row.Id),
            "title" => isDown ? products.OrderByDescending(product => product.Entry.SortName).ThenByDescending(product => product.Row.Id)
                : products.OrderBy(product => product.Entry.SortName).ThenBy(product => product.Row.Id),
            "slug" => isDown ? products.OrderByDescending(product => product.Entry.Slug).ThenByDescending(product => product.Row.Id)
                : products.OrderBy(product => product.Entry.Slug).ThenBy(product => product.Row.Id),
            "modified" => isDown ? products.OrderByDescending(product => product.Row.ModifiedAt).ThenByDescending(product => product.Row.Id)
                : products.OrderBy(product => product.Row.ModifiedAt).ThenBy(product => product.Row.Id),
            "price" => isDown ? products.OrderByDescending(product => product.Entry.LowestPrice ?? long.MinValue).ThenByDescending(product => product.Row.Id)
                : products.OrderBy(product => product.Entry.LowestPrice ?? long.MinValue).ThenBy(product => product.Row.Id),
            "popularity" => products.OrderByDescending(product => product.Entry.TotalSales).ThenByDescending(product => product.Row.Id),
            "rating" => products.OrderByDescending(product => product.Entry.Rating).ThenByDescending(product => product.Row.Id),
            "menu_order" => products.OrderBy(product => product.Row.MenuOrder).ThenBy(product => product.Row.Id),
            _ => isDown ? products.OrderByDescending(product => product.Entry.CreatedAt).ThenByDescending(product => product.Row.Id)
                : products.OrderBy(product => product.Entry.CreatedAt).ThenBy(product => product.Row.Id),
        };
    }

    private static IQueryable<ManagedProduct> Texts(IQueryable<ManagedProduct> products, DocumentFilter filter)
    {
        var statuses = List(filter["status"]).Where(status => status is not "any").ToList();
        products = statuses.Count > 0
            ? products.Where(product => statuses.Contains(product.Row.Status))
            : products.Where(product => product.Row.Status != "trash" && product.Row.Status != "auto-draft");
        if (List(filter["sku"]).ConvertAll(SqlProductCatalog.Normalize) is { Count: > 0 } skus)
            products = products.Where(product => product.Row.Sku != null && skus.Contains(product.Row.Sku));
        if (List(filter["slug"]) is { Count: > 0 } slugs)
            products = products.Where(product => slugs.Contains(product.Entry.Slug));
        if (filter["type"] is { Length: > 0 } type)
            products = products.Where(product => product.Entry.Type == type);
        if (filter["stock_status"] is { Length: > 0 } stock)
            products = products.Where(product => product.Entry.StockStatus == stock);
        if (SortText.Of(filter.Search.Trim()) is { Length: > 0 } words)
            products = products.Where(product => product.Entry.SortName.Contains(words) || (product.Row.Sku != null && product.Row.Sku.Contains(words)));

        return products;
    }

    private static IQueryable<ManagedProduct> Numbers(IQueryable<ManagedProduct> products, DocumentFilter filter)
    {
        if (filter.Include.Count > 0)
            products = products.Where(product => filter.Include.Contains(product.Row.Id));
        if (filter.Exclude.Count > 0)
            products = products.Where(product => !filter.Exclude.Contains(product.Row.Id));
        if (Flag(filter["featured"]) is { } isFeatured)
            products = products.Where(product => product.Entry.IsFeatured == isFeatured);
        if (Flag(filter["on_sale"]) is { } isOnSale)
            products = products.Where(product => product.Entry.IsOnSale == isOnSale);
        if (Amount(filter["min_price"]) is { } least)
            products = products.Where(product => product.Entry.HighestPrice >= least);
        if (Amount(filter["max_price"]) is { } most)
            products = products.Where(product => product.Entry.LowestPrice <= most);

        return products;
    }

    private static IQueryable<ManagedProduct> Moments(IQueryable<ManagedProduct> products, DocumentFilter filter)
    {
        if (filter.After is { } after)
            products = products.Where(product => product.Entry.CreatedAt > ProductQueries.Seconds(after));
        if (filter.Before is { } before)
            products = products.Where(product => product.Entry.CreatedAt < ProductQueries.Seconds(before));
        if (filter.ModifiedAfter is { } changed)
            products = products.Where(product => product.Row.ModifiedAt > ProductQueries.Seconds(changed));
        if (filter.ModifiedBefore is { } unchanged)
            products = products.Where(product => product.Row.ModifiedAt < ProductQueries.Seconds(unchanged));

        return products;
    }

    private static IQueryable<ManagedProduct> Terms(CartDbContext context, IQueryable<ManagedProduct> products, DocumentFilter filter)
    {
        foreach (var (name, taxonomy) in ((string, string)[])[("category", Taxonomies.Category), ("tag", Taxonomies.Tag), ("brand", Taxonomies.Brand)])
        {
            var terms = List(filter[name]).ConvertAll(text => int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : 0);
            if (terms.Count is 0)
                continue;
            var members = context.ProductTerms.Where(link => link.Taxonomy == taxonomy && terms.Contains(link.TermId)).Select(link => link.ProductId);
            products = products.Where(product => members.Contains(product.Row.Id));
        }

        return products;
    }

    private static List<string> List(string text) => [.. text.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static bool? Flag(string text) => text.Length is 0 ? null : text is "1" or "true" or "yes";

    private static long? Amount(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount) ? PriceSpan.Units(amount) : null;
}
