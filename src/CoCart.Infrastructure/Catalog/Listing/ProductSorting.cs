using CoCart.Application.Products;
using CoCart.Infrastructure.Persistence.Rows;

namespace CoCart.Infrastructure.Catalog.Listing;

/// <summary>Says an order to the database. What an order leaves open is sorted by number, so that pages never overlap.</summary>
internal static class ProductSorting
{
    private const int Prime = 1_000_003;

    /// <summary>Entries that an order has a place for: some leave products out.</summary>
    public static IQueryable<CatalogEntryRow> Sortable(IQueryable<CatalogEntryRow> entries, ProductOrder order) => order switch
    {
        ProductOrder.PriceUp or ProductOrder.PriceDown => entries.Where(entry => entry.LowestPrice != null),
        ProductOrder.SaleFirst => entries.Where(entry => entry.SalePrice != null),

        // the original asks for a mark that shops no longer write, and finds nothing
        ProductOrder.FeaturedFirst => entries.Where(entry => entry.Id == 0),
        _ => entries,
    };

    /// <summary>A quantity that is not counted stands behind all that are.</summary>
    public static IOrderedQueryable<CatalogEntryRow> Sort(IQueryable<CatalogEntryRow> entries, ProductOrder order, bool isAscending, bool sortsNothingFirst = true) => order switch
    {
        ProductOrder.Id => isAscending ? entries.OrderBy(entry => entry.Id) : entries.OrderByDescending(entry => entry.Id),
        ProductOrder.Include => entries.OrderBy(entry => entry.Id),
        ProductOrder.MenuOrder => isAscending
            ? entries.OrderBy(entry => entry.MenuOrder).ThenBy(entry => entry.SortName).ThenBy(entry => entry.Id)
            : entries.OrderByDescending(entry => entry.MenuOrder).ThenByDescending(entry => entry.SortName).ThenByDescending(entry => entry.Id),
        ProductOrder.Title => ByName(entries, isAscending),
        ProductOrder.Alphabetical => ByName(entries, isAscending: true),
        ProductOrder.ReverseAlphabetical => ByName(entries, isAscending: false),
        ProductOrder.Slug => isAscending
            ? entries.OrderBy(entry => entry.Slug).ThenBy(entry => entry.Id)
            : entries.OrderByDescending(entry => entry.Slug).ThenByDescending(entry => entry.Id),
        ProductOrder.Stock when !sortsNothingFirst =>
            entries.OrderByDescending(entry => entry.StockQuantity ?? long.MinValue).ThenBy(entry => entry.SortName).ThenBy(entry => entry.Id),
        ProductOrder.Stock => entries.OrderByDescending(entry => entry.StockQuantity).ThenBy(entry => entry.SortName).ThenBy(entry => entry.Id),
        ProductOrder.ReviewCount => entries.OrderByDescending(entry => entry.ReviewCount).ThenBy(entry => entry.SortName).ThenBy(entry => entry.Id),
        ProductOrder.SaleFirst => entries.OrderByDescending(entry => entry.SalePrice).ThenByDescending(entry => entry.Id),
        ProductOrder.PriceUp => entries.OrderBy(entry => entry.LowestPrice).ThenBy(entry => entry.Id),
        ProductOrder.PriceDown => entries.OrderByDescending(entry => entry.LowestPrice).ThenByDescending(entry => entry.Id),
        ProductOrder.Rating => entries.OrderByDescending(entry => entry.Rating).ThenByDescending(entry => entry.Id),
        ProductOrder.Sales => isAscending
            ? entries.OrderBy(entry => entry.TotalSales).ThenBy(entry => entry.Id)
            : entries.OrderByDescending(entry => entry.TotalSales).ThenByDescending(entry => entry.Id),
        ProductOrder.Random => Shuffled(entries, Random.Shared.Next(1, Prime)),
        _ => isAscending
            ? entries.OrderBy(entry => entry.CreatedAt).ThenBy(entry => entry.Id)
            : entries.OrderByDescending(entry => entry.CreatedAt).ThenByDescending(entry => entry.Id),
    };

    /// <summary>Multiples of a number modulo a prime come in an order that nobody guesses, and every database works out the same.</summary>
    private static IOrderedQueryable<CatalogEntryRow> Shuffled(IQueryable<CatalogEntryRow> entries, long factor) =>
        entries.OrderBy(entry => entry.Id * factor % Prime).ThenBy(entry => entry.Id);

    private static IOrderedQueryable<CatalogEntryRow> ByName(IQueryable<CatalogEntryRow> entries, bool isAscending) => isAscending
        ? entries.OrderBy(entry => entry.SortName).ThenBy(entry => entry.Id)
        : entries.OrderByDescending(entry => entry.SortName).ThenByDescending(entry => entry.Id);
}
