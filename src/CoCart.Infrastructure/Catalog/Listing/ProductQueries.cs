using CoCart.Application.Products;
using CoCart.Domain.Catalog;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;

namespace CoCart.Infrastructure.Catalog.Listing;

/// <summary>Says a filter to the database.</summary>
internal static class ProductQueries
{
    /// <summary>Prices and quantities are kept as whole ten thousandths, which every database compares exactly.</summary>
    public const decimal Scale = 10_000;

    private const int HundredthsOfStar = 100;

    private static readonly string Variation = SellingRules.TypeName(ProductType.Variation);

    /// <summary>The entries that fit, but for terms and search.</summary>
    public static IQueryable<CatalogEntryRow> Narrow(CartDbContext context, ProductFilter filter)
    {
        var entries = Kind(context.Entries, filter);
        entries = Numbers(entries, filter);
        if (filter.Slug.Length > 0)
            entries = entries.Where(entry => entry.Slug == filter.Slug);
        if (filter.IsVirtual is { } isVirtual)
            entries = entries.Where(entry => entry.IsVirtual == isVirtual);
        if (filter.IsFeatured is { } isFeatured)
            entries = entries.Where(entry => entry.IsFeatured == isFeatured);
        if (filter.IsOnSale is { } isOnSale)
            entries = entries.Where(entry => entry.IsOnSale == isOnSale);
        if (filter.Stock is { } stock)
            entries = entries.Where(entry => entry.StockStatus == StockDocuments.Word(stock));
        if (filter.Ratings.Count > 0)
            entries = entries.Where(entry => entry.Rating > 0 && filter.Ratings.Contains((entry.Rating + (HundredthsOfStar / 2)) / HundredthsOfStar));
        if (filter.After is { } after)
            entries = entries.Where(entry => entry.CreatedAt > Seconds(after));
        if (filter.Before is { } before)
            entries = entries.Where(entry => entry.CreatedAt < Seconds(before));

        return Visible(Prices(entries, filter), filter.Visibility);
    }

    public static long Seconds(DateTime moment) => (moment - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerSecond;

    /// <summary>Products; their variations only where they are asked for.</summary>
    private static IQueryable<CatalogEntryRow> Kind(IQueryable<CatalogEntryRow> entries, ProductFilter filter)
    {
        var skus = filter.Skus.Select(SqlProductCatalog.Normalize).ToList();
        if (filter.VariationsOf is { } parent)
            entries = entries.Where(entry => entry.ParentId == parent.Value && entry.Place == EntryPlaces.Variation);
        else if (filter.Types.All(type => type == Variation) && filter.Types.Count > 0)
            entries = entries.Where(entry => entry.Place == EntryPlaces.Variation);
        else if (skus.Count > 0 || filter.GlobalNumbers.Count > 0 || filter.Types.Contains(Variation))
            entries = entries.Where(entry => entry.Place != EntryPlaces.Nowhere);
        else
            entries = entries.Where(entry => entry.Place == EntryPlaces.Product);
        if (skus.Count > 0)
            entries = entries.Where(entry => skus.Contains(entry.Sku));
        if (filter.GlobalNumbers.Count > 0)
            entries = entries.Where(entry => filter.GlobalNumbers.Contains(entry.GlobalNumber));
        if (filter.Types.Count > 0)
            entries = entries.Where(entry => filter.Types.Contains(entry.Type));

        return filter.TypesExcluded.Count > 0 ? entries.Where(entry => !filter.TypesExcluded.Contains(entry.Type)) : entries;
    }

    /// <summary>As the original has it, what is on sale is asked instead of the numbers, not beside them.</summary>
    private static IQueryable<CatalogEntryRow> Numbers(IQueryable<CatalogEntryRow> entries, ProductFilter filter)
    {
        if (filter.Include.Count > 0 && filter.IsOnSale is not true)
            entries = entries.Where(entry => filter.Include.Contains(entry.Id));
        if (filter.Exclude.Count > 0 && filter.IsOnSale is not false)
            entries = entries.Where(entry => !filter.Exclude.Contains(entry.Id));
        if (filter.Parents.Count > 0)
            entries = entries.Where(entry => filter.Parents.Contains(entry.ParentId));
        if (filter.ParentsExcluded.Count > 0)
            entries = entries.Where(entry => !filter.ParentsExcluded.Contains(entry.ParentId));

        return entries;
    }

    private static IQueryable<CatalogEntryRow> Prices(IQueryable<CatalogEntryRow> entries, ProductFilter filter)
    {
        if (filter.IsNotFree)
            entries = entries.Where(entry => entry.HighestPrice > 0);
        if (filter.MinPrice is null && filter.MaxPrice is null)
            return entries;
        var (least, most) = (Units(filter.MinPrice ?? 0), filter.MaxPrice is { } limit ? Units(limit) : long.MaxValue);

        return entries.Where(entry =>
            (entry.LowestPrice >= least && entry.LowestPrice <= most) || (entry.HighestPrice >= least && entry.HighestPrice <= most));
    }

    private static IQueryable<CatalogEntryRow> Visible(IQueryable<CatalogEntryRow> entries, VisibilityFilter visibility) => visibility switch
    {
        VisibilityFilter.Visible => entries.Where(entry => entry.Shown == EntryPlaces.Everywhere),
        VisibilityFilter.Catalog => entries.Where(entry => entry.Shown == EntryPlaces.Everywhere || entry.Shown == EntryPlaces.InCatalog),
        VisibilityFilter.Search => entries.Where(entry => entry.Shown == EntryPlaces.Everywhere || entry.Shown == EntryPlaces.InSearch),
        VisibilityFilter.Hidden => entries.Where(entry => entry.Shown == 0),
        _ => entries,
    };

    private static long Units(decimal amount) => (long)Math.Clamp(decimal.Truncate(amount * Scale), long.MinValue / 2, long.MaxValue / 2);
}
