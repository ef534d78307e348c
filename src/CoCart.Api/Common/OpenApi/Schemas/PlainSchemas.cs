using System.Text.Json;
using CoCart.Api.Common.Json;
using Microsoft.OpenApi;

namespace CoCart.Api.Common.OpenApi.Schemas;

/// <summary>Types that need no name.</summary>
internal static class PlainSchemas
{
    private static readonly Dictionary<Type, (JsonSchemaType Type, string? Format)> Known = new()
    {
        [typeof(string)] = (JsonSchemaType.String, null),
        [typeof(bool)] = (JsonSchemaType.Boolean, null),
        [typeof(int)] = (JsonSchemaType.Integer, "int32"),
        [typeof(long)] = (JsonSchemaType.Integer, "int64"),
        [typeof(decimal)] = (JsonSchemaType.Number, "decimal"),
    };

    /// <summary>Types whose values may be anything.</summary>
    private static readonly HashSet<Type> Open = [typeof(object), typeof(JsonElement), typeof(RawJson)];

    /// <summary>None: the type is no plain one.</summary>
    public static OpenApiSchema? Of(Type type)
    {
        if (Open.Contains(type))
            return new OpenApiSchema();

        return Known.TryGetValue(type, out var known) ? new OpenApiSchema { Type = known.Type, Format = known.Format } : null;
    }
}
