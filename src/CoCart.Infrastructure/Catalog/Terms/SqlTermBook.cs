using System.Text.Json;
using CoCart.Application.Products;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Catalog.Listing;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Catalog.Terms;

/// <summary>The terms of our tables.</summary>
internal sealed class SqlTermBook(IDbContextFactory<CartDbContext> contexts, CatalogCache cache) : ITermBook
{
    public async Task<Listed<TermView>> ListAsync(TermQuery query, PageOf page, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var terms = Narrow(context, query);
        var rows = query.Order is TermOrder.Include && query.Include.Count > 0
            ? [.. (await terms.ToListAsync(cancellationToken)).OrderBy(row => query.Include.ToList().IndexOf(row.Id)).Skip(page.Start).Take(page.Size)]
            : await Sort(terms, query).Skip(page.Start).Take(page.Size).ToListAsync(cancellationToken);

        return new Listed<TermView>(await ShowAsync(context, rows, cancellationToken), await terms.CountAsync(cancellationToken));
    }

    public async Task<TermView?> FindAsync(string taxonomy, int id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await context.Terms.AsNoTracking().FirstOrDefaultAsync(term => term.Taxonomy == taxonomy && term.Id == id, cancellationToken);

        return row is null ? null : (await ShowAsync(context, [row], cancellationToken))[0];
    }

    public ValueTask<IReadOnlyList<AttributeView>> AttributesAsync(CancellationToken cancellationToken) =>
        cache.Current.Attributes is { } known ? ValueTask.FromResult(known) : ReadAttributesAsync(cancellationToken);

    private static IQueryable<TermRow> Narrow(CartDbContext context, TermQuery query)
    {
        var terms = context.Terms.AsNoTracking().Where(term => term.Taxonomy == query.Taxonomy);
        var (name, slug) = (SortText.Of(query.Search.Trim()), query.Search.Trim().ToLowerInvariant());
        if (name.Length > 0)
            terms = terms.Where(term => term.SortName.Contains(name) || term.Slug.Contains(slug));
        if (query.Include.Count > 0)
            terms = terms.Where(term => query.Include.Contains(term.Id));
        if (query.Exclude.Count > 0)
            terms = terms.Where(term => !query.Exclude.Contains(term.Id));
        if (query.Slugs.Count > 0)
            terms = terms.Where(term => query.Slugs.Contains(term.Slug));
        if (query.HidesEmpty)
            terms = terms.Where(term => term.Count > 0 || term.ShownCount > 0);
        if (query.Parent is { } parent)
            terms = terms.Where(term => term.ParentId == parent);
        if (query.Product is not { } product)
            return terms;

        var own = context.ProductTerms.Where(link => link.ProductId == product.Value && link.Taxonomy == query.Taxonomy).Select(link => link.TermId);

        return terms.Where(term => own.Contains(term.Id));
    }

    private static IQueryable<TermRow> Sort(IQueryable<TermRow> terms, TermQuery query) => (query.Order, query.IsDescending) switch
    {
        (TermOrder.Id or TermOrder.Include, false) => terms.OrderBy(term => term.Id),
        (TermOrder.Id, true) => terms.OrderByDescending(term => term.Id),
        (TermOrder.Include, true) => terms.OrderBy(term => term.Id),
        (TermOrder.Slug, false) => terms.OrderBy(term => term.Slug).ThenBy(term => term.Id),
        (TermOrder.Slug, true) => terms.OrderByDescending(term => term.Slug).ThenByDescending(term => term.Id),
        (TermOrder.Description, false) => terms.OrderBy(term => term.Description).ThenBy(term => term.Id),
        (TermOrder.Description, true) => terms.OrderByDescending(term => term.Description).ThenByDescending(term => term.Id),
        (TermOrder.Count, false) => terms.OrderBy(term => term.Count).ThenBy(term => term.Id),
        (TermOrder.Count, true) => terms.OrderByDescending(term => term.Count).ThenByDescending(term => term.Id),
        (_, true) => terms.OrderByDescending(term => term.SortName).ThenByDescending(term => term.Id),
        _ => terms.OrderBy(term => term.SortName).ThenBy(term => term.Id),
    };

    private static async Task<IReadOnlyList<TermView>> ShowAsync(CartDbContext context, IReadOnlyList<TermRow> rows, CancellationToken cancellationToken)
    {
        var images = await TermImages.ReadAsync(context, [.. rows.Select(row => row.ImageId).Where(id => id > 0)], cancellationToken);

        return [.. rows.Select(row => new TermView
        {
            Id = row.Id,
            Name = row.Name,
            Slug = row.Slug,
            ParentId = row.ParentId,
            Description = row.Description,
            Display = row.Display,
            Image = images.GetValueOrDefault(row.ImageId),
            MenuOrder = row.MenuOrder,
            Count = row.Count,
            ShownCount = row.ShownCount,
        })];
    }

    private async ValueTask<IReadOnlyList<AttributeView>> ReadAttributesAsync(CancellationToken cancellationToken)
    {
        var generation = cache.Current;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var records = await context.Records.AsNoTracking()
            .Where(record => record.Kind == StoreRecordKinds.Attribute)
            .ToListAsync(cancellationToken);

        return generation.Attributes = [.. records.Select(record => Attribute(JsonDocument.Parse(record.Document).RootElement))
            .OrderBy(attribute => SortText.Of(attribute.Name), StringComparer.Ordinal).ThenBy(attribute => attribute.Id)];
    }

    private static AttributeView Attribute(JsonElement json) => new(
        json.Id(), json.Text("name"), json.Text("slug"), json.Text("type"), json.Text("order_by"), json.Flag("has_archives"));
}
