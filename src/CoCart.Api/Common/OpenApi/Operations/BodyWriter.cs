using System.Reflection;
using System.Text.Json.Nodes;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.OpenApi.Schemas;
using CoCart.Api.Common.Texts;
using Microsoft.OpenApi;

namespace CoCart.Api.Common.OpenApi.Operations;

/// <summary>Describes what is sent in the body.</summary>
internal sealed class BodyWriter(SchemaBook book)
{
    private const string Json = "application/json";

    public void Write(OpenApiOperation operation, DescribedAction action)
    {
        if (!action.HasBody)
            return;

        if (action.Resource is { } resource)
        {
            operation.RequestBody = Body(Documents.SentTo(action, book), isRequired: true, DocumentExamples.Of(action, resource));
            return;
        }

        var fields = action.Arguments.Where(argument => !ParameterWriter.IsParameter(argument, action) && !action.IsReshaping(argument.Argument)).ToList();
        if (fields is [{ Request: var request }, ..])
            operation.RequestBody = Body(Named(request, fields), fields.Exists(field => field.Argument.IsRequired), ExampleOf(fields));
    }

    private IOpenApiSchema Named(Type request, List<RequestArgument> fields) => book.Named(SchemaNames.Of(request), request, () => new OpenApiSchema
    {
        Type = JsonSchemaType.Object,
        Description = CodeTexts.Of(request),
        Properties = fields.ToDictionary(field => field.Argument.Name, field => RequestSchemas.Of(field.Argument, field.Defaults, book)),
        Required = fields.Where(field => field.Argument.IsRequired).Select(field => field.Argument.Name).ToHashSet(),
    });

    internal static OpenApiRequestBody Body(IOpenApiSchema schema, bool isRequired, JsonNode? example) => new()
    {
        Required = isRequired,
        Content = new Dictionary<string, OpenApiMediaType> { [Json] = new OpenApiMediaType { Schema = schema, Example = example } },
    };

    private static JsonObject ExampleOf(List<RequestArgument> fields) => new(fields
        .Select(field => (field.Argument.Name, Mark: field.Argument.Property.GetCustomAttribute<ExampleAttribute>()))
        .Where(field => field.Mark is not null)
        .Select(field => KeyValuePair.Create(field.Name, JsonNode.Parse(field.Mark?.Json ?? "null"))));
}
