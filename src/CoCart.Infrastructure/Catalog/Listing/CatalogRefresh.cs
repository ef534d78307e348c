using CoCart.Domain.Catalog;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Catalog.Listing;

/// <summary>
/// Makes what some products are found by anew. One changed price must not cost the time of a whole catalogue: groups are
/// looked at only when a price has changed, terms only when other products belong to them.
/// </summary>
internal sealed class CatalogRefresh(CartDbContext context, ITextIndex texts, DateTimeOffset now, CancellationToken cancellationToken)
{
    public async Task RunAsync(IReadOnlyCollection<int> products)
    {
        var before = await context.Entries.AsNoTracking().Where(entry => products.Contains(entry.Id) || products.Contains(entry.ParentId)).ToListAsync(cancellationToken);
        var linked = await context.ProductTerms.AsNoTracking().Where(link => products.Contains(link.ProductId)).ToListAsync(cancellationToken);
        var builder = await BuildAsync(products, before);
        var after = builder.Entries().ToList();

        await RemoveAsync([.. before.Select(entry => entry.Id).Concat(after.Select(entry => entry.Id)).Distinct()]);
        await CatalogIndex.StoreAsync(context, after, cancellationToken);
        await CatalogIndex.StoreAsync(context, builder.Links, cancellationToken);
        await texts.AddAsync(context, builder.Texts, cancellationToken);

        if (!Prices(before).SetEquals(Prices(after)) || after.Exists(entry => entry.Type == SellingRules.TypeName(ProductType.Grouped)))
            await RefreshGroupsAsync([.. before.Concat(after).Select(entry => entry.Id)]);
        if (!Memberships(linked, before).SetEquals(Memberships(builder.Links, after)))
            await TermRefresh.RunAsync(context, cancellationToken);
    }

    private async Task<EntryBuilder> BuildAsync(IReadOnlyCollection<int> products, List<CatalogEntryRow> before)
    {
        var terms = await TermSource.ReadAsync(context, cancellationToken);
        var ratings = await ReviewSums.ReadAsync(context.Reviews.Where(review => products.Contains(review.ProductId)), cancellationToken);
        var builder = new EntryBuilder(terms, ratings, now, before.ToDictionary(entry => entry.Id, entry => entry.Slug));
        var families = context.Products.Where(row => products.Contains(row.ParentId ?? row.Id));
        await foreach (var family in ProductFamilies.ReadAsync(families, cancellationToken))
            builder.Take(family);

        return builder;
    }

    private async Task RemoveAsync(IReadOnlyCollection<int> ids)
    {
        await context.Entries.Where(entry => ids.Contains(entry.Id)).ExecuteDeleteAsync(cancellationToken);
        await context.ProductTerms.Where(link => ids.Contains(link.ProductId)).ExecuteDeleteAsync(cancellationToken);
        await texts.RemoveAsync(context, ids, cancellationToken);
    }

    /// <summary>A group costs what its children cost.</summary>
    private async Task RefreshGroupsAsync(HashSet<int> changed)
    {
        var word = SellingRules.TypeName(ProductType.Grouped);
        var groups = await context.Entries.Where(entry => entry.Type == word).ToListAsync(cancellationToken);
        var ids = groups.ConvertAll(group => group.Id);
        var documents = await context.Products.AsNoTracking().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Document, cancellationToken);
        var children = documents.ToDictionary(row => row.Key, row => System.Text.Json.JsonDocument.Parse(row.Value).RootElement.Numbers("grouped_products"));
        var all = children.Values.SelectMany(numbers => numbers).ToHashSet();
        var spans = await context.Entries.AsNoTracking().Where(entry => all.Contains(entry.Id)).ToDictionaryAsync(
            entry => entry.Id, entry => new PriceSpan(entry.LowestPrice, entry.HighestPrice, entry.IsOnSale, entry.PricesUntil), cancellationToken);
        foreach (var group in groups.Where(group => changed.Contains(group.Id) || children[group.Id].Any(changed.Contains)))
            Show(group, PriceSpan.OfGroup([.. children[group.Id]], spans));
        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
    }

    private void Show(CatalogEntryRow group, PriceSpan span)
    {
        var entry = context.Entry(group);
        entry.Property(row => row.LowestPrice).CurrentValue = span.Lowest;
        entry.Property(row => row.HighestPrice).CurrentValue = span.Highest;
        entry.Property(row => row.IsOnSale).CurrentValue = span.IsOnSale;
        entry.Property(row => row.PricesUntil).CurrentValue = span.Until;
    }

    private static HashSet<(int, long?, long?, long?)> Prices(IEnumerable<CatalogEntryRow> entries) =>
        [.. entries.Select(entry => (entry.Id, entry.LowestPrice, entry.HighestPrice, entry.PricesUntil))];

    /// <summary>Which products belong to which terms, and whether the catalogue shows them.</summary>
    private static HashSet<(string, int, int, int)> Memberships(IEnumerable<ProductTermRow> links, IEnumerable<CatalogEntryRow> entries)
    {
        var shown = entries.ToDictionary(entry => entry.Id, entry => entry.Shown & EntryPlaces.InCatalog);

        return [.. links.Select(link => (link.Taxonomy, link.TermId, link.ProductId, shown.GetValueOrDefault(link.ProductId)))];
    }
}
