using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoCart.Application.Imports;
using CoCart.Infrastructure.Importing.WooCommerce.Sources;
using CoCart.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Importing.WooCommerce.Csv;

/// <summary>The file that a shop's own export of products writes: products, variations, and what they belong to.</summary>
internal sealed class CsvSource(CsvTable table, CartDbContext context, CsvContext shared, CsvShop shop) : IStoreSource
{
    private const int Size = 500;

    private readonly Dictionary<int, JsonObject> _parents = [];

    public IReadOnlyList<string> Left => [];

    public static async Task<CsvSource> OpenAsync(CsvOrigin origin, CartDbContext context, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!File.Exists(origin.File))
            throw new FileNotFoundException($"There is no file \"{origin.File}\".");
        var table = new CsvTable(origin.File);
        var terms = await CsvTerms.ReadAsync(context, cancellationToken);
        var numbers = await CsvNumbers.ReadAsync(table, context, cancellationToken);
        var shop = await CsvShop.ReadAsync(context, cancellationToken);
        var shared = new CsvContext(0, null, terms, numbers, CsvFamilies.Read(table, numbers), shop.Offset, now);

        return new CsvSource(table, context, shared, shop);
    }

    public string Place(string kind) => table.Name;

    /// <summary>Products come before what they belong to is known, so their terms are read first.</summary>
    public IAsyncEnumerable<SourcePortion> ReadAsync(string kind, CancellationToken cancellationToken) => kind switch
    {
        RowKinds.Product => RowsAsync(areVariations: false, cancellationToken),
        RowKinds.Variation => RowsAsync(areVariations: true, cancellationToken),
        _ => MadeAsync(kind),
    };

    public void Dispose()
    {
    }

    private async IAsyncEnumerable<SourcePortion> MadeAsync(string kind)
    {
        await Task.CompletedTask;
        if (shop.AreTermsFound is false)
            CsvTermFinder.Find(table, shared.Terms);
        shop.AreTermsFound = true;
        foreach (var portion in shared.Terms.Made(kind).Chunk(Size))
            yield return new SourcePortion(portion);
    }

    private async IAsyncEnumerable<SourcePortion> RowsAsync(bool areVariations, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var rows in table.Rows().Where(row => row.IsVariation == areVariations).Chunk(Size))
        {
            var known = await DocumentsAsync(rows.Select(shared.Numbers.Of), cancellationToken);
            if (areVariations)
                await KnowParentsAsync(rows, cancellationToken);
            yield return new SourcePortion([.. rows.Select(row => Row(row, known))]);
        }
    }

    private SourceRow Row(CsvRow row, Dictionary<int, JsonObject> known)
    {
        var label = $"row {row.Number}";
        if (shared.Numbers.Fault(row) is { } fault)
            return new SourceRow(default, "", label, fault);
        var parent = row.IsVariation ? shared.Numbers.Find(row["Parent"]) : null;
        if (row.IsVariation && (parent is null || !_parents.ContainsKey(parent.Value)))
            return new SourceRow(default, "", label, $"There is no product \"{row["Parent"]}\".");
        try
        {
            return new SourceRow(Document(row, parent, known), parent is { } id ? $"{id}" : "", label);
        }
        catch (FormatException mistake)
        {
            return new SourceRow(default, "", label, mistake.Message);
        }
    }

    private JsonElement Document(CsvRow row, int? parent, Dictionary<int, JsonObject> known)
    {
        var id = shared.Numbers.Of(row);
        var own = shared with { Id = id, Parent = parent is { } number ? _parents[number] : null };
        var isKnown = known.TryGetValue(id, out var stored);
        var json = stored?.DeepClone().AsObject() ?? (row.IsVariation ? CsvBlank.Variation(id, row, own) : shop.Blank(id, row["Name"], own));
        CsvDocuments.Write(row, json, own);
        if (isKnown && !JsonNode.DeepEquals(stored, json))
            CsvBlank.Touch(json, "date_modified", own);
        if (!row.IsVariation && row.Types.Contains("variable"))
            _parents[id] = json;

        return JsonSerializer.SerializeToElement(json);
    }

    private async Task KnowParentsAsync(CsvRow[] rows, CancellationToken cancellationToken)
    {
        var missing = rows.Select(row => shared.Numbers.Find(row["Parent"])).OfType<int>().Where(id => !_parents.ContainsKey(id)).Distinct();
        foreach (var (id, json) in await DocumentsAsync(missing, cancellationToken))
            _parents[id] = json;
    }

    private async Task<Dictionary<int, JsonObject>> DocumentsAsync(IEnumerable<int> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.ToList();
        var rows = await context.Products.AsNoTracking().Where(row => wanted.Contains(row.Id)).Select(row => new { row.Id, row.Document }).ToListAsync(cancellationToken);

        return rows.ToDictionary(row => row.Id, row => JsonNode.Parse(row.Document)?.AsObject() ?? []);
    }
}
