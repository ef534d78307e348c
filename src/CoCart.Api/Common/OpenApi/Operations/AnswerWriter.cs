using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoCart.Api.Common.Catalog;
using CoCart.Api.Common.Errors;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.OpenApi.Schemas;
using CoCart.Api.Common.Texts;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.OpenApi;

namespace CoCart.Api.Common.OpenApi.Operations;

/// <summary>Describes what is answered, by status.</summary>
internal sealed class AnswerWriter(SchemaBook book, OperationErrors errors)
{
    private const string Json = "application/json";
    private const string Reshaped = "x-answers-by-parameter";

    private readonly AnswerHeaders _headers = new(book.Document);

    public void Write(OpenApiOperation operation, DescribedAction action)
    {
        operation.Responses = [];
        foreach (var answer in action.Answers.Where(answer => answer.StatusCode < StatusCodes.Status400BadRequest))
            operation.Responses[$"{answer.StatusCode}"] = Good(action, answer.StatusCode, answer.Type);
        if (action.Has<CatalogueAttribute>() && action.IsGet)
            operation.Responses["304"] = new OpenApiResponse { Description = "Nothing has changed: the client has this answer already." };
        foreach (var (status, codes) in errors.Of(action))
            operation.Responses[$"{status}"] = Bad(status, codes);
    }

    private OpenApiResponse Good(DescribedAction action, int status, Type? type)
    {
        var response = new OpenApiResponse { Description = ReasonPhrases.GetReasonPhrase(status), Headers = _headers.Of(action, status) };
        if (type is null || type == typeof(void))
            return response;

        response.Content = Content(Documents.Of(action, type, book));
        if (ReshapedBy(action) is { Count: > 0 } others)
            response.Extensions = new Dictionary<string, IOpenApiExtension> { [Reshaped] = new JsonNodeExtension(others) };

        return response;
    }

    private OpenApiResponse Bad(int status, IReadOnlyList<string> codes) => new()
    {
        Description = $"{ReasonPhrases.GetReasonPhrase(status)}: {string.Join(", ", codes.Select(code => $"`{code}`"))}.",
        Headers = _headers.OfError(status),
        Content = Content(book.Of(typeof(ErrorResponse))),
        Extensions = new Dictionary<string, IOpenApiExtension> { ["x-error-codes"] = new JsonNodeExtension(JsonSerializer.SerializeToNode(codes) ?? new JsonArray()) },
    };

    /// <summary>What parameters make of the answer, by their names.</summary>
    private JsonObject ReshapedBy(DescribedAction action) => new(action.Arguments
        .SelectMany(asked => asked.Argument.Property.GetCustomAttributes<ReshapesAttribute>().Where(mark => mark.Concerns(action.Answer)).Select(mark => (asked.Argument, Mark: mark)))
        .Select(pair => KeyValuePair.Create(pair.Argument.Name, (JsonNode?)new JsonObject
        {
            ["description"] = CodeTexts.Of(pair.Argument.Property),
            ["schema"] = pair.Mark.Shape is { } shape ? ExtensionSchemas.Of(book.Of(shape)) : null,
        })));

    private static Dictionary<string, OpenApiMediaType> Content(IOpenApiSchema schema) => new() { [Json] = new OpenApiMediaType { Schema = schema } };
}
