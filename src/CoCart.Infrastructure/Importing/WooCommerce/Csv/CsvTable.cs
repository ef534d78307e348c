using System.Text.RegularExpressions;
using CoCart.Application.Imports;
using CsvHelper;

namespace CoCart.Infrastructure.Importing.WooCommerce.Csv;

/// <summary>Reads a shop's product export row by row, as often as asked; it is never in memory as a whole.</summary>
internal sealed partial class CsvTable(string path)
{
    private static readonly string[] Needed = ["Type", "Name"];

    public string Name => Path.GetFileName(path);

    public IEnumerable<CsvRow> Rows()
    {
        using var stream = File.OpenRead(path);
        using var reader = CsvReader.Create(stream, new CsvReaderOptions(), false);
        reader.ReadHeader();
        var columns = reader.Headers.ToArray().Select(Column).ToList();
        if (Needed.Except(columns, StringComparer.OrdinalIgnoreCase).FirstOrDefault() is { } missing)
            throw new FormatException($"{Name} is not a product export: there is no column \"{missing}\".");
        for (var number = 2; Read(reader); number++)
            yield return new CsvRow(number, Cells(reader, columns), Fault(reader, columns));
    }

    private static Dictionary<string, string> Cells(CsvReader reader, List<string> columns)
    {
        var cells = new Dictionary<string, string>(columns.Count, StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < columns.Count; index++)
            cells.TryAdd(columns[index], index < reader.FieldCount ? reader.GetString(index) : "");

        return cells;
    }

    private static string? Fault(CsvReader reader, List<string> columns) =>
        reader.FieldCount == columns.Count ? null : $"The row has {reader.FieldCount} cells, the header {columns.Count}.";

    private bool Read(CsvReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException mistake)
        {
            throw new StoreReadException($"{Name} cannot be read: {mistake.Message}", mistake);
        }
    }

    /// <summary>Weights and sizes name the shop's unit in their columns.</summary>
    private static string Column(string header) => Unit().Replace(header.Trim(), "");

    [GeneratedRegex(@"(?<=^(Weight|Length|Width|Height)) \(.*\)$", RegexOptions.IgnoreCase)]
    private static partial Regex Unit();
}
