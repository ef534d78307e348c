using System.Text.Json.Nodes;
using CoCart.Api.Common.Parameters;

namespace CoCart.Api.Common.Answers;

/// <summary>Keeps the named parts of an answer; a dotted name goes into objects, never into lists.</summary>
internal static class FieldFilter
{
    public static IReadOnlyList<string[]> Names(RestValue fields)
    {
        var names = fields.Members is { } list ? list.Values.Select(value => value.Text) : fields.Text.Split(',');

        return [.. names.Select(name => name.Trim()).Where(name => name.Length > 0).Select(name => name.Split('.'))];
    }

    /// <summary>A whole answer: the elements of a list one by one; links of a single answer stay.</summary>
    public static JsonNode? PruneAnswer(JsonNode? node, IReadOnlyList<string[]> names) => node is JsonArray list
        ? new JsonArray([.. list.Select(element => Prune(element?.DeepClone(), names))])
        : Prune(node, names.Count is 0 ? names : [.. names, ["_links"]]);

    private static JsonNode? Prune(JsonNode? node, IReadOnlyList<string[]> names)
    {
        if (names.Count is 0 || node is not JsonObject source)
            return node;

        var kept = new JsonObject();
        foreach (var (name, value) in source)
        {
            var asked = names.Where(path => path[0] == name).ToList();
            if (asked.Count is 0)
                continue;
            var isWhole = asked.Exists(path => path.Length is 1);
            kept[name] = isWhole ? value?.DeepClone() : Inside(value, [.. asked.Select(path => path[1..])]);
        }

        return kept;
    }

    private static JsonNode? Inside(JsonNode? value, IReadOnlyList<string[]> names) => value switch
    {
        JsonObject nested => Prune(nested, names),
        JsonArray => new JsonArray(),
        _ => value?.DeepClone(),
    };
}
