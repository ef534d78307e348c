using System.Globalization;

namespace CoCart.Infrastructure.Importing.WooCommerce.Csv;

/// <summary>A row of a shop's product export.</summary>
/// <param name="number">Which line of the table it is; the header is 1.</param>
/// <param name="cells">Cells by column.</param>
/// <param name="fault">Why it cannot be taken at all; none: it can.</param>
internal sealed class CsvRow(int number, IReadOnlyDictionary<string, string> cells, string? fault = null)
{
    private const char Apostrophe = '\'';

    public int Number { get; } = number;

    public string? Fault { get; } = fault;

    public IEnumerable<string> Columns => cells.Keys;

    public string this[string column] => Plain(cells.GetValueOrDefault(column, "")).Trim();

    public bool IsVariation => Types.Contains("variation");

    /// <summary>The type with its traits, as <c>simple, virtual</c>.</summary>
    public IReadOnlyList<string> Types => [.. Texts("Type").Select(type => type.ToLowerInvariant())];

    public int? Id => int.TryParse(this["ID"], NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id > 0 ? id : null;

    public string Sku => this["SKU"];

    public bool Has(string column) => cells.ContainsKey(column);

    public bool Flag(string column) => this[column] is "1" or "yes" or "true";

    /// <summary>A text of several lines, which are written as <c>\n</c>.</summary>
    public string Lines(string column) => this[column].Replace("\\r\\n", "\n", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal);

    /// <summary>Parts of a cell, between commas; a comma that belongs to a part has a backslash before it.</summary>
    public IReadOnlyList<string> Texts(string column)
    {
        const string Kept = "\u0001";

        return
        [
            .. this[column].Replace("\\,", Kept, StringComparison.Ordinal)
                .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(part => part.Replace(Kept, ",", StringComparison.Ordinal)),
        ];
    }

    /// <summary>The attributes of the row, whichever of their columns there are.</summary>
    public IEnumerable<CsvAttribute> Attributes => Enumerable.Range(1, int.MaxValue - 1)
        .TakeWhile(place => Has($"Attribute {place} name"))
        .Where(place => this[$"Attribute {place} name"].Length > 0)
        .Select(place => new CsvAttribute(
            place - 1,
            this[$"Attribute {place} name"],
            Texts($"Attribute {place} value(s)"),
            Flag($"Attribute {place} visible"),
            Flag($"Attribute {place} global"),
            this[$"Attribute {place} default"]));

    /// <summary>Exports put an apostrophe before what a spreadsheet would take for a formula.</summary>
    private static string Plain(string text) => text is [Apostrophe, '=' or '+' or '-' or '@', ..] ? text[1..] : text;
}

/// <summary>An attribute of a row.</summary>
internal sealed record CsvAttribute(int Position, string Name, IReadOnlyList<string> Options, bool IsVisible, bool IsGlobal, string Default);
