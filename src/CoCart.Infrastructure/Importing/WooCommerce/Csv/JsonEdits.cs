using System.Text.Json.Nodes;

namespace CoCart.Infrastructure.Importing.WooCommerce.Csv;

/// <summary>Changes a document member by member, and only where something differs: an unchanged document stays as it was written.</summary>
internal static class JsonEdits
{
    public static string Text(this JsonObject json, string member) => json[member] switch
    {
        null => "",
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        var other => other.ToJsonString(),
    };

    public static int Number(this JsonObject json, string member) =>
        int.TryParse(json.Text(member), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;

    public static void Set(this JsonObject json, string member, string value) => json.SetNode(member, value);

    public static void Set(this JsonObject json, string member, bool value) => json.SetNode(member, value);

    public static void Set(this JsonObject json, string member, int value) => json.SetNode(member, value);

    public static void SetNode(this JsonObject json, string member, JsonNode? value)
    {
        if (!json.TryGetPropertyValue(member, out var known) || !JsonNode.DeepEquals(known, value))
            json[member] = value;
    }

    /// <summary>Elements of a list that are known under the same key keep what else they tell.</summary>
    public static void SetList(this JsonObject json, string member, IEnumerable<JsonObject> elements, Func<JsonObject, string> key)
    {
        var known = (json[member] as JsonArray ?? []).OfType<JsonObject>().DistinctBy(key).ToDictionary(key);
        var list = new JsonArray();
        foreach (var element in elements)
        {
            var merged = known.TryGetValue(key(element), out var same) ? same.DeepClone().AsObject() : [];
            foreach (var (name, value) in element)
                merged.SetNode(name, value?.DeepClone());
            list.Add((JsonNode)merged);
        }

        json.SetNode(member, list);
    }
}
