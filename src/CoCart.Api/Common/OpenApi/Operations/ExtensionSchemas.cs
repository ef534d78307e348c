using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace CoCart.Api.Common.OpenApi.Operations;

/// <summary>Schemas inside extensions, which are JSON of their own.</summary>
internal static class ExtensionSchemas
{
    public static JsonObject Of(IOpenApiSchema schema) => schema switch
    {
        OpenApiSchemaReference reference => new JsonObject { ["$ref"] = $"#/components/schemas/{reference.Reference.Id}" },
        { Type: JsonSchemaType.Array, Items: { } items } => new JsonObject { ["type"] = "array", ["items"] = Of(items) },
        { Type: JsonSchemaType.Object, AdditionalProperties: { } values } => new JsonObject { ["type"] = "object", ["additionalProperties"] = Of(values) },
        { Type: JsonSchemaType.String } => new JsonObject { ["type"] = "string" },
        _ => [],
    };
}
