using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using CoCart.Api.Common.OpenApi.Schemas;

namespace CoCart.Api.Management.Documents;

/// <summary>
/// Documents as a shop keeps them, in the types that the typed face has promised: shops write numbers as texts and texts as numbers, an
/// empty list where there is no object, and <c>parent</c> where a variation's stock is that of its product.
/// </summary>
internal static class TypedDocument
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyDictionary<string, DocumentMember>> Known = [];
    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>The document with each member that its type knows in the type that it has there; others stay as they are.</summary>
    public static JsonObject Of(JsonObject document, Type type)
    {
        var members = Known.GetOrAdd(type, Read);
        foreach (var (name, member) in members)
            if (document.TryGetPropertyValue(name, out var value))
                document[name] = value is null && member.MayBeNull ? null : Shaped(value, member.Type);

        return document;
    }

    private static JsonNode Shaped(JsonNode? value, Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var text when text == typeof(string) => value is JsonValue ? Text(value) : "",
        var flag when flag == typeof(bool) => Text(value) is "true" or "yes" or "1",
        var whole when whole == typeof(int) || whole == typeof(long) => (long)decimal.Truncate(Number(value)),
        var number when number == typeof(decimal) => Number(value),
        var list when Shapes.ElementOf(list) is { } element => new JsonArray([.. Elements(value).Select(entry => Shaped(entry, element))]),
        var map when Shapes.ValueOf(map) is { } inner => new JsonObject(Members(value).Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)Shaped(entry.Value, inner)))),
        var open when PlainSchemas.Of(open) is not null => value?.DeepClone() ?? "",
        var whole => Of(value?.DeepClone() as JsonObject ?? [], whole),
    };

    private static IEnumerable<JsonNode?> Elements(JsonNode? value) => value switch
    {
        JsonArray list => list,
        JsonObject members => members.Select(member => member.Value),
        _ => [],
    };

    private static JsonObject Members(JsonNode? value) => value as JsonObject ?? [];

    private static string Text(JsonNode? value) => value is JsonValue plain ? plain.ToString() : "";

    private static decimal Number(JsonNode? value) =>
        decimal.TryParse(Text(value), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static Dictionary<string, DocumentMember> Read(Type type) => Contracts.MembersOf(type).ToDictionary(
        member => member.Name, member => new DocumentMember(member.Property.PropertyType, member.MayBeNull && IsNullable(member.Property)));

    private static bool IsNullable(PropertyInfo property)
    {
        lock (Nullability)
            return Nullability.Create(property).ReadState is NullabilityState.Nullable;
    }

    /// <summary>A member of a document.</summary>
    private sealed record DocumentMember(Type Type, bool MayBeNull);
}
