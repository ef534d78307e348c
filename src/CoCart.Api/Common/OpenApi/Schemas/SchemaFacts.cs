using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Parameters;
using CoCart.Api.Common.Texts;
using Microsoft.OpenApi;

namespace CoCart.Api.Common.OpenApi.Schemas;

/// <summary>What the marks of a property say of its values: text, allowed values, bounds, an example.</summary>
internal static class SchemaFacts
{
    public static IOpenApiSchema Describe(IOpenApiSchema schema, PropertyInfo property)
    {
        if (CodeTexts.Of(property) is { Length: > 0 } text)
            schema.Description = text;
        if (schema is not OpenApiSchema own)
            return schema;

        if (ValuesOf(property) is { } values)
            own.Enum = [.. values.Select(value => JsonValue.Create(value))];
        AddBounds(own, property);
        own.ReadOnly = property.GetCustomAttribute<ReadOnlyAttribute>()?.IsReadOnly is true;
        own.WriteOnly = property.IsDefined(typeof(WriteOnlyAttribute));
        if (property.GetCustomAttribute<ExampleAttribute>() is { } example)
            own.Examples = [JsonNode.Parse(example.Json) ?? JsonValue.Create("")];

        return own;
    }

    /// <summary>Values that are taken, each in one spelling, for two would have one name in a generated client; none: any.</summary>
    private static IEnumerable<string>? ValuesOf(PropertyInfo property) =>
        property.GetCustomAttribute<AllowedValuesAttribute>()?.Values.OfType<string>()
            .Concat(property.GetCustomAttribute<AlsoTakenAttribute>()?.Values ?? [])
            .DistinctBy(value => value.Replace(' ', '_'))
        ?? property.GetCustomAttribute<SuggestedValuesAttribute>()?.Values;

    private static void AddBounds(OpenApiSchema schema, PropertyInfo property)
    {
        if (property.GetCustomAttribute<AtLeastAttribute>() is { } least)
            schema.Minimum = least.Minimum.ToString(CultureInfo.InvariantCulture);
        if (property.GetCustomAttribute<RangeAttribute>() is { } range)
            (schema.Minimum, schema.Maximum) = (Text(range.Minimum), Text(range.Maximum));
        if (property.GetCustomAttribute<ItemValuesAttribute>() is { } items && schema.Items is OpenApiSchema item)
            item.Enum = [.. items.Values.Select(value => JsonValue.Create(value))];
    }

    private static string? Text(object bound) => Convert.ToString(bound, CultureInfo.InvariantCulture);
}
