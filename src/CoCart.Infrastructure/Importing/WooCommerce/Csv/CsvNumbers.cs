using System.Globalization;
using System.Text.Json;
using CoCart.Infrastructure.Catalog;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Importing.WooCommerce.Csv;

/// <summary>Which product of the store a row is, and which products it speaks of: by article number before the file's own number.</summary>
internal sealed class CsvNumbers
{
    private readonly Dictionary<string, int> _skus = [];
    private readonly Dictionary<string, int> _nameless = [];
    private readonly Dictionary<int, bool> _variations = [];
    private readonly Dictionary<int, int> _rows = [];
    private readonly Dictionary<int, int> _fileIds = [];
    private readonly Dictionary<int, string> _faults = [];

    public static async Task<CsvNumbers> ReadAsync(CsvTable table, CartDbContext context, CancellationToken cancellationToken)
    {
        var numbers = new CsvNumbers();
        await foreach (var row in context.Products.AsNoTracking()
            .Select(row => new { row.Id, row.Sku, IsVariation = row.ParentId != null, Document = row.Sku == null && row.ParentId == null ? row.Document : null })
            .AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            numbers._variations[row.Id] = row.IsVariation;
            if (row.Sku is not null)
                numbers._skus.TryAdd(row.Sku, row.Id);
            if (row.Document is not null)
                numbers._nameless.TryAdd(JsonDocument.Parse(row.Document).RootElement.Text("name"), row.Id);
        }

        numbers.Assign(table);

        return numbers;
    }

    /// <summary>The product of the store that a row is or becomes.</summary>
    public int Of(CsvRow row) => _rows.GetValueOrDefault(row.Number);

    public string? Fault(CsvRow row) => row.Fault ?? _faults.GetValueOrDefault(row.Number);

    /// <summary>The product that a text like <c>id:12</c> or an article number names; none: there is no such.</summary>
    public int? Find(string reference)
    {
        if (_skus.TryGetValue(SqlProductCatalog.Normalize(reference), out var known))
            return known;
        if (!reference.StartsWith("id:", StringComparison.OrdinalIgnoreCase) || !int.TryParse(reference[3..], CultureInfo.InvariantCulture, out var id))
            return null;

        return _fileIds.TryGetValue(id, out var given) ? given : _variations.ContainsKey(id) ? id : null;
    }

    private void Assign(CsvTable table)
    {
        var largest = _variations.Keys.DefaultIfEmpty().Max();
        foreach (var row in table.Rows())
            largest = Math.Max(largest, row.Id ?? 0);
        var taken = new Dictionary<int, int>();
        foreach (var row in table.Rows())
        {
            if (row.Fault is not null)
                continue;
            var id = Known(row) ?? row.Id ?? ++largest;
            if (!taken.TryAdd(id, row.Number))
                _faults[row.Number] = $"The same product stands in row {taken[id]}.";
            else if (_variations.TryGetValue(id, out var isVariation) && isVariation != row.IsVariation)
                _faults[row.Number] = $"Product {id} of the store is {(isVariation ? "a variation" : "no variation")}.";
            Keep(row, id);
        }
    }

    private int? Known(CsvRow row)
    {
        if (row.Sku.Length > 0)
            return _skus.TryGetValue(SqlProductCatalog.Normalize(row.Sku), out var known) ? known : null;
        if (row is { Id: null, IsVariation: true })
            _faults.TryAdd(row.Number, "A variation has a number or an article number.");

        return row.Id is null && _nameless.TryGetValue(row["Name"], out var nameless) ? nameless : null;
    }

    private void Keep(CsvRow row, int id)
    {
        _rows[row.Number] = id;
        if (_faults.ContainsKey(row.Number))
            return;
        _variations.TryAdd(id, row.IsVariation);
        if (row.Id is { } own)
            _fileIds.TryAdd(own, id);
        if (row.Sku.Length > 0)
            _skus.TryAdd(SqlProductCatalog.Normalize(row.Sku), id);
    }
}
