using System.Text.Json;
using System.Text.Json.Nodes;
using CoCart.Application.Management;
using CoCart.Infrastructure.Catalog.Documents;

namespace CoCart.Infrastructure.Management.Documents;

/// <summary>The members of a kind's documents: what each accepts, and what it is where nobody says.</summary>
/// <param name="template">A new document. A text that begins with <c>?</c> stands for a member that may be null, see <see cref="FieldReading"/>.</param>
/// <param name="words">The words that members accept, where they accept only some.</param>
/// <param name="derived">Members that follow from others: what is sent for them does not count.</param>
internal sealed class DocumentShape(string template, IReadOnlyDictionary<string, string[]> words, params string[] derived)
{
    private readonly JsonElement _template = StoredJson.Parse(template);

    /// <summary>A document nothing has been said about.</summary>
    public JsonObject New()
    {
        var document = new JsonObject();
        foreach (var member in _template.EnumerateObject())
            document[member.Name] = FieldReading.Usual(member.Value);

        return document;
    }

    /// <summary>Puts fields into a document; what the kind does not know is left out, as the original does it.</summary>
    public void Apply(JsonObject document, JsonElement fields)
    {
        foreach (var field in fields.EnumerateObject())
            if (!derived.Contains(field.Name) && _template.TryGetProperty(field.Name, out var pattern))
                document[field.Name] = Read(field.Name, field.Value, pattern, document[field.Name]);
    }

    private JsonNode? Read(string name, JsonElement value, JsonElement pattern, JsonNode? known)
    {
        var read = FieldReading.Read(name, value, pattern, known);
        if (words.TryGetValue(name, out var accepted) && !accepted.Contains(JsonFacts.Text(StoredJson.Close(read ?? ""))))
            throw ManagementErrors.InvalidField(name, $"{name} is not one of {string.Join(", ", accepted)}.");

        return read;
    }
}
