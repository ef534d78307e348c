using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoCart.Infrastructure.Management.Documents;

/// <summary>Between documents as they are kept and as they are worked on.</summary>
internal static class StoredJson
{
    public static JsonElement Parse(string document) => JsonDocument.Parse(document).RootElement;

    public static JsonObject Open(string document) => Open(Parse(document));

    public static JsonObject Open(JsonElement document) => JsonObject.Create(document) ?? [];

    public static JsonElement Close(JsonNode document) => JsonSerializer.SerializeToElement(document);

    /// <summary>A number as keys and paths write it.</summary>
    public static string Key(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number that a path names; 0: it names none.</summary>
    public static int Number(string id) => int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
