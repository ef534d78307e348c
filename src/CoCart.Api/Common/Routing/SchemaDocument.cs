using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.Texts;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.Common.Routing;

/// <summary>The shape of an answer, read from its type.</summary>
internal static class SchemaDocument
{
    private const string Draft = "http://json-schema.org/draft-04/schema#";
    private const int Deepest = 8;

    private static readonly Dictionary<Type, string> Plain = new()
    {
        [typeof(string)] = "string",
        [typeof(bool)] = "boolean",
        [typeof(int)] = "integer",
        [typeof(decimal)] = "number",
        [typeof(NumberOrBlank)] = "integer",
    };

    /// <summary>None: the route is not described with one.</summary>
    public static Map<object?>? Of(ApiRoute route)
    {
        var action = route.Operations.Select(operation => operation.Action).FirstOrDefault(action => action.EndpointMetadata.OfType<SchemaTitleAttribute>().Any());
        if (action?.EndpointMetadata.OfType<SchemaTitleAttribute>().First() is not { } title)
            return null;

        var answer = action.EndpointMetadata.OfType<ProducesResponseTypeAttribute>().First(response => response.StatusCode < StatusCodes.Status300MultipleChoices).Type;

        return new Map<object?>
        {
            [title.Key] = Draft,
            ["title"] = title.Title,
            ["type"] = "object",
            ["properties"] = Properties(Element(answer) ?? answer, depth: 0),
        };
    }

    private static Map<object?> Properties(Type type, int depth) => new(type.GetProperties()
        .Where(property => property.Name is not "EqualityContract" && NameOf(property) is not "_links")
        .Select(property => KeyValuePair.Create(NameOf(property), (object?)Property(property, depth))));

    private static Map<object?> Property(PropertyInfo property, int depth)
    {
        var document = new Map<object?> { ["description"] = CodeTexts.Of(property) ?? $"The {NameOf(property).Replace('_', ' ')}." };
        Describe(document, property.PropertyType, depth);
        document["context"] = (string[])["view"];
        document["readonly"] = true;

        return document;
    }

    private static void Describe(Map<object?> document, Type type, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        var element = Element(type);
        document["type"] = Plain.GetValueOrDefault(type) ?? (element is null || IsMap(type) ? "object" : "array");
        if (Plain.ContainsKey(type) || depth >= Deepest || type == typeof(object) || type == typeof(JsonElement))
            return;

        var inner = new Map<object?>();
        if (element is null)
            document["properties"] = Properties(type, depth + 1);
        else
            Describe(inner, element, depth + 1);
        if (inner.Count > 0)
            document[IsMap(type) ? "additionalProperties" : "items"] = inner;
    }

    private static Type? Element(Type type) => type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type) && type.IsGenericType ? type.GetGenericArguments()[^1] : null;

    private static bool IsMap(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Map<>);

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name);
}

/// <summary>An operation whose answer is described, and under which title.</summary>
/// <param name="title">For people.</param>
/// <param name="key">The member that names the language of the description.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SchemaTitleAttribute(string title, string key = "schema") : Attribute
{
    public string Title { get; } = title;

    public string Key { get; } = key;
}
