using System.Globalization;
using System.Text.Json;

namespace CoCart.Api.FunctionalTests.OpenApi.Contract;

/// <summary>Compares an answer with what the document of its operation says.</summary>
internal static class AnswerCheck
{
    private const string Json = "application/json";

    /// <summary>Codes of the plug-in that the tests bring along; plug-ins answer codes of their own.</summary>
    private const string OfPlugins = "example_";

    /// <summary>Parameters that make something else of any answer.</summary>
    private static readonly string[] Reshaping = ["_fields", "_envelope", "_jsonp"];

    public static IEnumerable<string> FaultsOf(GivenAnswer answer, string text)
    {
        var json = answer.Method is "HEAD" || answer.Names.Overlaps(Reshaping) ? null : Parse(text);
        if (CodeFault(answer, json) is { } code)
            return [code];
        if (!answer.IsTyped || IsElsewhere(answer, json))
            return [];
        if (answer.Operation.Answer(answer.Status) is not { } described)
            return [$"the document knows no such status ({Short(text)})"];

        return [.. HeaderFaults(answer, described), .. BodyFaults(answer, described, json, text)];
    }

    private static string? CodeFault(GivenAnswer answer, JsonElement? json)
    {
        if (answer.Status < 400 || json is not { ValueKind: JsonValueKind.Object } error || !error.TryGetProperty("code", out var member) || member.GetString() is not { } code)
            return null;

        return answer.Operation.Codes(answer.Status).Contains(code) || code.StartsWith(OfPlugins, StringComparison.Ordinal) || IsElsewhere(answer, json)
            ? null
            : $"the document does not list {code}";
    }

    /// <summary>The path knows no such method, and it is none of those that do the same.</summary>
    private static bool IsElsewhere(GivenAnswer answer, JsonElement? json) => answer.Method != answer.Operation.Method
        && json is { ValueKind: JsonValueKind.Object } error && error.TryGetProperty("code", out var code) && code.GetString() is "rest_no_route";

    private static IEnumerable<string> HeaderFaults(GivenAnswer answer, JsonElement described)
    {
        if (!described.TryGetProperty("headers", out var headers))
            yield break;
        foreach (var (name, header) in headers.EnumerateObject().Select(header => (header.Name, Header: answer.Operation.Resolve(header.Value))))
        {
            var isThere = answer.Response.Headers.TryGetValues(name, out var values);
            if (!isThere && header.TryGetProperty("required", out var required) && required.GetBoolean())
                yield return $"the header {name} is missing";
            if (isThere && header.GetProperty("schema").GetProperty("type").GetString() is "integer" && values?.Any(value => !long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _)) is true)
                yield return $"the header {name} is no number";
        }
    }

    private static IEnumerable<string> BodyFaults(GivenAnswer answer, JsonElement described, JsonElement? json, string text)
    {
        if (answer.Method is "HEAD" || answer.Names.Overlaps(Reshaping))
            return [];
        if (!described.TryGetProperty("content", out var content))
            return text.Length is 0 ? [] : [$"the document describes no body ({Short(text)})"];
        if (answer.Type is not { MediaType: Json } || json is not { } body)
            return [$"it is no JSON: {answer.Type} ({Short(text)})"];

        return ShapeFaults(answer, described, content.GetProperty(Json).GetProperty("schema"), body);
    }

    /// <summary>A parameter may make an answer of another type, one that the document knows or any.</summary>
    private static IEnumerable<string> ShapeFaults(GivenAnswer answer, JsonElement described, JsonElement schema, JsonElement body)
    {
        var schemas = DocumentSchemas.Of(answer.Operation.Document);
        var faults = schemas.FaultsOf(schema, body);
        if (faults.Count is 0 || !described.TryGetProperty("x-answers-by-parameter", out var others))
            return faults;

        return others.EnumerateObject().Where(other => answer.Names.Contains(other.Name)).Select(other => other.Value.GetProperty("schema"))
            .Any(other => other.ValueKind is JsonValueKind.Null || schemas.FaultsOf(other, body).Count is 0)
                ? []
                : faults;
    }

    private static JsonElement? Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text).RootElement;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Short(string text) => text.Length > 120 ? $"{text[..120]}…" : text;
}
