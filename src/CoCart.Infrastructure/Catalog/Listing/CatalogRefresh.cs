using CoCart.Domain.Catalog;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Catalog.Listing;

/// <summary>
/// Makes what products are found by anew: some products and their variations after the other, and at the end what hangs on several of them.
/// One changed price must not cost the time of a whole catalogue: groups are looked at only when a price has changed, terms only when
/// other products belong to them.
/// </summary>
/// <param name="context">The tables.</param>
/// <param name="texts">The index of words.</param>
/// <param name="now">When prices are asked for.</param>
/// <param name="isWhole">All products come, in the order of their numbers.</param>
internal sealed class CatalogRefresh(CartDbContext context, ITextIndex texts, DateTimeOffset now, bool isWhole)
{
    private readonly HashSet<int> _repriced = [];
    private TermSource? _terms;
    private VariationSlugs? _slugs;
    private bool _hasMoved;

    /// <summary>Some products, in the transaction of the caller.</summary>
    public async Task TakeAsync(IReadOnlyCollection<int> products, CancellationToken cancellationToken)
    {
        var before = await context.Entries.AsNoTracking().Where(entry => products.Contains(entry.Id) || products.Contains(entry.ParentId)).ToListAsync(cancellationToken);
        var linked = await context.ProductTerms.AsNoTracking().Where(link => products.Contains(link.ProductId)).ToListAsync(cancellationToken);
        var builder = await BuildAsync(products, before, cancellationToken);
        var after = builder.Entries().ToList();

        await RemoveAsync([.. before.Select(entry => entry.Id).Concat(after.Select(entry => entry.Id)).Distinct()], cancellationToken);
        await CatalogIndex.StoreAsync(context, after, cancellationToken);
        await CatalogIndex.StoreAsync(context, builder.Links, cancellationToken);
        await texts.AddAsync(context, builder.Texts, cancellationToken);

        _repriced.UnionWith(Prices(before).Except(Prices(after)).Concat(Prices(after).Except(Prices(before))).Select(price => price.Id));
        _repriced.UnionWith(after.Where(entry => entry.Type == SellingRules.TypeName(ProductType.Grouped)).Select(entry => entry.Id));
        _hasMoved = _hasMoved || isWhole || !Memberships(linked, before).SetEquals(Memberships(builder.Links, after));
    }

    /// <summary>What hangs on several products: groups and terms.</summary>
    /// <param name="withTerms">Terms have changed, too.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task SettleAsync(bool withTerms, CancellationToken cancellationToken)
    {
        if (isWhole)
            await RemoveGoneAsync(cancellationToken);
        if (_repriced.Count > 0)
            await new GroupRefresh(context).RunAsync(_repriced, cancellationToken);
        if (_hasMoved || isWhole || withTerms)
            await TermRefresh.RunAsync(context, cancellationToken);
    }

    private async Task<EntryBuilder> BuildAsync(IReadOnlyCollection<int> products, List<CatalogEntryRow> before, CancellationToken cancellationToken)
    {
        _terms ??= await TermSource.ReadAsync(context, cancellationToken);
        var ratings = await ReviewSums.ReadAsync(context.Reviews.Where(review => products.Contains(review.ProductId)), cancellationToken);
        var kept = isWhole ? [] : before.ToDictionary(entry => entry.Id, entry => entry.Slug);
        var slugs = await SlugsAsync(products, [.. kept.Keys], cancellationToken);
        var builder = new EntryBuilder(_terms, ratings, now, (id, slug) => kept.TryGetValue(id, out var known) ? slugs.Keep(slug, known) : slugs.Next(slug));
        var families = context.Products.Where(row => products.Contains(row.ParentId ?? row.Id));
        await foreach (var family in ProductFamilies.ReadAsync(families, cancellationToken))
            builder.Take(family);

        return builder;
    }

    /// <summary>Slugs of variations matter only where new ones come: a changed price need not ask for all there are.</summary>
    private async Task<VariationSlugs> SlugsAsync(IReadOnlyCollection<int> products, IReadOnlyCollection<int> known, CancellationToken cancellationToken)
    {
        if (isWhole)
            _slugs ??= new VariationSlugs([]);
        else if (_slugs is null && await context.Products.AnyAsync(
            row => row.ParentId != null && products.Contains(row.ParentId.Value) && !known.Contains(row.Id), cancellationToken))
            _slugs = new VariationSlugs(await context.Entries.Where(entry => entry.ParentId != 0).Select(entry => entry.Slug).ToListAsync(cancellationToken));

        return _slugs ?? new VariationSlugs([]);
    }

    private async Task RemoveAsync(IReadOnlyCollection<int> ids, CancellationToken cancellationToken)
    {
        await context.Entries.Where(entry => ids.Contains(entry.Id)).ExecuteDeleteAsync(cancellationToken);
        await context.ProductTerms.Where(link => ids.Contains(link.ProductId)).ExecuteDeleteAsync(cancellationToken);
        await texts.RemoveAsync(context, ids, cancellationToken);
    }

    private async Task RemoveGoneAsync(CancellationToken cancellationToken)
    {
        var gone = await context.Entries.Where(entry => !context.Products.Any(row => row.Id == entry.Id)).Select(entry => entry.Id).ToListAsync(cancellationToken);
        if (gone.Count > 0)
            await RemoveAsync(gone, cancellationToken);
    }

    private static HashSet<(int Id, long?, long?, long?)> Prices(IEnumerable<CatalogEntryRow> entries) =>
        [.. entries.Select(entry => (entry.Id, entry.LowestPrice, entry.HighestPrice, entry.PricesUntil))];

    /// <summary>Which products belong to which terms, and whether the catalogue shows them.</summary>
    private static HashSet<(string, int, int, int)> Memberships(IEnumerable<ProductTermRow> links, IEnumerable<CatalogEntryRow> entries)
    {
        var shown = entries.ToDictionary(entry => entry.Id, entry => entry.Shown & EntryPlaces.InCatalog);

        return [.. links.Select(link => (link.Taxonomy, link.TermId, link.ProductId, shown.GetValueOrDefault(link.ProductId)))];
    }
}
