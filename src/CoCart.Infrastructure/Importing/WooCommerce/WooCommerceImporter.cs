using System.Text.Json;
using CoCart.Application.Imports;
using CoCart.Infrastructure.Catalog;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Catalog.Listing;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Importing.WooCommerce;

/// <summary>Imports the JSON that a store's <c>wc/v3</c> REST API gives out, one file per kind.</summary>
internal sealed class WooCommerceImporter(IDbContextFactory<CartDbContext> contexts, CatalogCache cache, CatalogIndex index) : IStoreImporter
{
    public async Task<ImportReport> ImportAsync(
        string folder, string? settingsFile, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var export = new ExportFolder(folder);
        if (!export.Has("products.json") && !RecordKind.All.Any(kind => export.Has(kind.File)))
            throw new DirectoryNotFoundException($"\"{folder}\" is not a store's export: none of its files is there.");

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.OpenForWritingAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var tallies = await TakeAllAsync(context, export, settingsFile, progress, cancellationToken);
        var report = new ImportReport([.. tallies.Select(tally => tally.Count)], [.. tallies.SelectMany(tally => tally.Rejected)]);
        if (report.ChangedAnything)
            await RaiseRevisionAsync(context, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        if (report.ChangedAnything)
            await index.RebuildAsync(context, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        cache.Renew();

        return report;
    }

    private static async Task<List<ImportTally>> TakeAllAsync(
        CartDbContext context, ExportFolder export, string? settingsFile, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var records = new RecordImport(context);
        var products = new ProductImport(context, export);
        var people = new PeopleImport(context, export);
        var opinions = new OpinionImport(context, export);
        var changes = settingsFile is null ? [] : Changes(settingsFile);
        List<(string Kind, Func<Task<ImportTally>> Take)> steps =
        [
            .. RecordKind.All.Select(kind => (kind.Kind, Take: (Func<Task<ImportTally>>)(() => records.RunAsync(kind, Changed(kind, export, changes), cancellationToken)))),
            ("product", () => products.ProductsAsync(cancellationToken)),
            ("variation", () => products.VariationsAsync(cancellationToken)),
            ("coupon", () => people.CouponsAsync(cancellationToken)),
            ("user", () => people.UsersAsync(cancellationToken)),
            ("purchase", () => opinions.PurchasesAsync(cancellationToken)),
            ("review", () => opinions.ReviewsAsync(cancellationToken)),
        ];

        var tallies = new List<ImportTally>(steps.Count);
        foreach (var (kind, take) in steps)
        {
            progress?.Report(new ImportProgress(kind, tallies.Count, steps.Count));
            tallies.Add(await take());
        }

        return tallies;
    }

    private static IEnumerable<(string Key, JsonElement Row)> Changed(RecordKind kind, ExportFolder export, Dictionary<string, JsonElement> changes) =>
        kind.Kind is StoreRecordKinds.Setting
            ? kind.Rows(export).Where(row => !changes.ContainsKey(row.Key)).Concat(changes.Select(change => (change.Key, change.Value)))
            : kind.Rows(export);

    /// <summary>Settings of a file like <c>settings.json</c>, or of one with a list of <c>changes</c>.</summary>
    private static Dictionary<string, JsonElement> Changes(string file)
    {
        var root = JsonDocument.Parse(File.ReadAllText(file)).RootElement;
        var changes = root.ValueKind is JsonValueKind.Object
            ? ExportFolder.Grouped(root).ToDictionary(change => change.Row.Text("id"), change => change.Row.Member("value") ?? default)
            : [];

        return changes.Count > 0 ? changes : throw new JsonException($"There are no settings in {file}.");
    }

    private static async Task RaiseRevisionAsync(CartDbContext context, CancellationToken cancellationToken)
    {
        var revision = await context.Revisions.FindAsync([StoreRevisionRow.OnlyId], cancellationToken);
        if (revision is null)
            context.Add(revision = new StoreRevisionRow { Id = StoreRevisionRow.OnlyId });
        revision.Number++;
    }
}
