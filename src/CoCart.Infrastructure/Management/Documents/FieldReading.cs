using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoCart.Application.Management;
using CoCart.Domain.Common;
using CoCart.Infrastructure.Catalog.Documents;

namespace CoCart.Infrastructure.Management.Documents;

/// <summary>
/// Reads a field as the document keeps it. Programs send numbers as texts and texts as numbers; what cannot be the one or
/// the other is refused. Patterns: <c>?number</c>, <c>?date</c>, <c>?object</c> may be null, <c>?amount</c> is a text that is an
/// amount or empty, <c>?managed</c> is a flag or the word <c>parent</c>; a number is a whole one, and an element of a list stands for all.
/// </summary>
internal static class FieldReading
{
    private const string Form = "yyyy-MM-ddTHH:mm:ss";
    private const string Parent = "parent";

    /// <summary>Beyond it figures cannot be worked out exactly.</summary>
    private const decimal Largest = 100_000_000_000;

    /// <summary>What stands where nothing was said.</summary>
    public static JsonNode? Usual(JsonElement pattern) => Mark(pattern) switch
    {
        "?amount" => "",
        "?managed" => false,
        "?number" or "?date" or "?object" => null,
        _ => pattern.ValueKind is JsonValueKind.Array ? new JsonArray() : Node(pattern),
    };

    public static JsonNode? Read(string name, JsonElement value, JsonElement pattern, JsonNode? known) => (Mark(pattern), pattern.ValueKind) switch
    {
        ("?managed", _) => value.ValueKind is JsonValueKind.String && value.GetString() is Parent ? Parent : Flag(name, value),
        ("?amount", _) => Amount(name, value),
        ("?date", _) => Date(name, value),
        ("?number", _) => IsNothing(value) ? null : Number(name, value),
        ("?object", _) => value.ValueKind is JsonValueKind.Object ? Node(value) : IsNothing(value) ? null : throw WrongType(name, "object"),
        (_, JsonValueKind.String) => value.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? throw WrongType(name, "string") : Text(value),
        (_, JsonValueKind.Number) => Whole(name, value),
        (_, JsonValueKind.True or JsonValueKind.False) => Flag(name, value),
        (_, JsonValueKind.Array) => value.ValueKind is JsonValueKind.Array ? Elements(name, value, pattern) : throw WrongType(name, "array"),
        _ => Members(name, value, pattern, known as JsonObject),
    };

    public static JsonNode? Node(JsonElement value) => JsonSerializer.SerializeToNode(value);

    private static string Mark(JsonElement pattern) => pattern.ValueKind is JsonValueKind.String ? pattern.GetString() ?? "" : "";

    /// <summary>An object's members are changed one by one.</summary>
    private static JsonObject Members(string name, JsonElement value, JsonElement pattern, JsonObject? known)
    {
        if (value.ValueKind is not JsonValueKind.Object)
            throw WrongType(name, "object");
        var members = known?.DeepClone() as JsonObject ?? [];
        foreach (var member in pattern.EnumerateObject())
            if (value.TryGetProperty(member.Name, out var sent))
                members[member.Name] = Read($"{name}[{member.Name}]", sent, member.Value, null);
            else if (!members.ContainsKey(member.Name))
                members[member.Name] = Usual(member.Value);

        return members;
    }

    /// <summary>What no pattern stands for is read by whom it is about.</summary>
    private static JsonNode? Elements(string name, JsonElement value, JsonElement pattern) => pattern.GetArrayLength() is 0
        ? Node(value)
        : new JsonArray([.. value.EnumerateArray().Select((element, index) => Read($"{name}[{index}]", element, pattern[0], null))]);

    private static JsonNode Text(JsonElement value) => value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.ToString().ToLowerInvariant() : JsonFacts.Text(value);

    private static JsonNode Flag(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => value.GetBoolean(),
        _ => JsonFacts.Text(value) switch
        {
            "1" or "true" or "yes" => true,
            "0" or "false" or "no" or "" => false,
            _ => throw WrongType(name, "boolean"),
        },
    };

    private static JsonNode? Number(string name, JsonElement value) =>
        decimal.TryParse(JsonFacts.Text(value), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= Largest
            ? Node(StoredJson.Parse(number.ToString("0.############", CultureInfo.InvariantCulture)))
            : throw WrongType(name, "integer");

    private static JsonNode? Whole(string name, JsonElement value) =>
        Number(name, value) is { } number && int.TryParse(number.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? number : throw WrongType(name, "integer");

    /// <summary>Amounts are texts, and never below zero.</summary>
    private static JsonNode Amount(string name, JsonElement value)
    {
        var text = JsonFacts.Text(value).Trim();
        if (text.Length > 0 && !(decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount is >= 0 and <= Largest))
            throw ManagementErrors.InvalidField(name, $"{name} is not an amount.");

        return text;
    }

    private static JsonValue? Date(string name, JsonElement value)
    {
        var text = JsonFacts.Text(value);
        if (text.Length is 0)
            return null;

        return DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment)
            ? JsonValue.Create(moment.ToString(Form, CultureInfo.InvariantCulture))
            : throw ManagementErrors.InvalidField(name, $"{name} is not a date.");
    }

    private static bool IsNothing(JsonElement value) => value.ValueKind is JsonValueKind.Null || value is { ValueKind: JsonValueKind.String } && value.GetString() is "";

    private static DomainException WrongType(string name, string type) => ManagementErrors.InvalidField(name, $"{name} is not of type {type}.");
}
