using System.Text.Json;
using CoCart.Infrastructure.Catalog.Documents;

namespace CoCart.Infrastructure.Importing.WooCommerce;

/// <summary>A folder with a store's export: one JSON file per kind, as its REST API gives them.</summary>
internal sealed class ExportFolder(string path)
{
    private static readonly string[] Names = ["id", "slug", "code", "login", "name"];

    public bool Has(string file) => File.Exists(Path.Combine(path, file));

    /// <summary>Rows of a file that is a list; none if there is no such file.</summary>
    public IEnumerable<JsonElement> Rows(string file) => Read(file) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    /// <summary>Rows of a file that is an object of lists, with the name each list stands under.</summary>
    public IEnumerable<(string Group, JsonElement Row)> GroupedRows(string file) => Read(file) is { ValueKind: JsonValueKind.Object } groups ? Grouped(groups) : [];

    /// <summary>Rows of an object of lists; members that are no lists are left out.</summary>
    public static IEnumerable<(string Group, JsonElement Row)> Grouped(JsonElement groups) => groups.EnumerateObject()
        .Where(group => group.Value.ValueKind is JsonValueKind.Array)
        .SelectMany(group => group.Value.EnumerateArray().Select(row => (group.Name, row)));

    public JsonElement? Read(string file)
    {
        if (!Has(file))
            return null;
        using var stream = File.OpenRead(Path.Combine(path, file));

        return JsonDocument.Parse(stream).RootElement;
    }

    /// <summary>A row's own number or name, for reports.</summary>
    public static string NameOf(JsonElement row) =>
        Names.Select(member => row.Text(member)).FirstOrDefault(text => text.Length > 0) ?? "?";
}
