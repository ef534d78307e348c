using System.Text.Json;
using CoCart.Domain.Catalog;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Catalog.Listing;

/// <summary>A group costs what its children cost.</summary>
internal sealed class GroupRefresh(CartDbContext context)
{
    /// <summary>Brings groups up to date that have changed, or of which a child has another price.</summary>
    public async Task RunAsync(HashSet<int> changed, CancellationToken cancellationToken)
    {
        var word = SellingRules.TypeName(ProductType.Grouped);
        var groups = await context.Entries.AsTracking().Where(entry => entry.Type == word).ToListAsync(cancellationToken);
        var ids = groups.ConvertAll(group => group.Id);
        var documents = await context.Products.AsNoTracking().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Document, cancellationToken);
        var children = documents.ToDictionary(row => row.Key, row => JsonDocument.Parse(row.Value).RootElement.Numbers("grouped_products"));
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
}
