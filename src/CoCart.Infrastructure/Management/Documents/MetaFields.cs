using System.Text.Json;
using System.Text.Json.Nodes;
using CoCart.Application.Management;
using CoCart.Infrastructure.Catalog.Documents;

namespace CoCart.Infrastructure.Management.Documents;

/// <summary>What extensions keep with a document: each entry is changed by itself, by its number or key; one without a value is taken away.</summary>
internal static class MetaFields
{
    private const string Name = "meta_data";

    /// <summary>Puts what was sent into what was kept; call it after the fields, which have taken the place of all entries.</summary>
    public static void Merge(JsonObject document, JsonElement kept, JsonElement fields)
    {
        if (fields.Member(Name) is null)
            return;
        var entries = kept.List(Name).ToList();
        foreach (var sent in fields.List(Name))
            Put(entries, sent);
        document[Name] = new JsonArray([.. entries.Select(FieldReading.Node)]);
    }

    private static void Put(List<JsonElement> entries, JsonElement sent)
    {
        if (sent.ValueKind is not JsonValueKind.Object)
            throw ManagementErrors.InvalidField(Name, $"{Name} is a list of objects.");
        var index = entries.FindIndex(entry => sent.Number("id") > 0 ? entry.Number("id") == sent.Number("id") : entry.Text("key") == sent.Text("key"));
        var isGone = sent.TryGetProperty("value", out var value) && value.ValueKind is JsonValueKind.Null;
        if (isGone && index >= 0)
            entries.RemoveAt(index);
        if (isGone)
            return;

        var number = index >= 0 ? entries[index].Number("id") : entries.Select(entry => entry.Number("id")).DefaultIfEmpty().Max() + 1;
        var key = sent.Text("key") is { Length: > 0 } name ? name : index >= 0 ? entries[index].Text("key") : "";
        var entry = StoredJson.Close(new JsonObject { ["id"] = number, ["key"] = key, ["value"] = FieldReading.Node(value) });
        if (index >= 0)
            entries[index] = entry;
        else
            entries.Add(entry);
    }
}
