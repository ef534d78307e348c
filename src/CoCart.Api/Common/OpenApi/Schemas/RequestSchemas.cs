using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Parameters;
using Microsoft.OpenApi;

namespace CoCart.Api.Common.OpenApi.Schemas;

/// <summary>What parameters accept, read from what binds them.</summary>
internal static class RequestSchemas
{
    /// <summary>A parameter with its default; a named value is referred to.</summary>
    public static IOpenApiSchema Of(RestArgument argument, object? defaults, SchemaBook book)
    {
        var schema = Of(argument.Property, book);
        if (schema is OpenApiSchema own && Default(argument.Property, defaults) is { } value)
            own.Default = value;

        return SchemaFacts.Describe(schema, argument.Property);
    }

    /// <summary>Nothing may be sent for it, but never <c>null</c>: that counts as not sent.</summary>
    private static IOpenApiSchema Of(PropertyInfo property, SchemaBook book)
    {
        var type = property.GetCustomAttribute<TypedAsAttribute>()?.Type ?? property.PropertyType;
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(DateTime))
            return new OpenApiSchema { Type = JsonSchemaType.String, Format = "date-time" };
        if (type == typeof(RestValue))
            return new OpenApiSchema { Type = JsonSchemaType.Object, AdditionalProperties = new OpenApiSchema() };

        return book.Of(type);
    }

    /// <summary>What a request has where nothing was sent; nothing, an empty text, an empty list and 0 stand for "not given".</summary>
    private static JsonNode? Default(PropertyInfo property, object? request)
    {
        var value = property.GetCustomAttribute<ShownDefaultAttribute>()?.Value ?? property.GetValue(request);

        return value is null or "" or 0 or 0m or System.Collections.ICollection { Count: 0 } or RestValue or DateTime
            ? null
            : JsonSerializer.SerializeToNode(value, value.GetType(), JsonFaces.Typed);
    }
}
