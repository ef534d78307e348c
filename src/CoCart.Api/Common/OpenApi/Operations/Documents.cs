using System.Text.Json;
using CoCart.Api.Common.Errors;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.OpenApi.Schemas;
using CoCart.Api.Management.Documents;
using Microsoft.OpenApi;

namespace CoCart.Api.Common.OpenApi.Operations;

/// <summary>What actions take and answer that share their code: which document it is, their resource says.</summary>
internal static class Documents
{
    /// <summary>What is answered.</summary>
    public static IOpenApiSchema Of(DescribedAction action, Type type, SchemaBook book)
    {
        if (action.Resource is not { } resource)
            return book.Of(type);
        if (type == typeof(JsonElement))
            return book.Of(resource.Document);
        if (type == typeof(DocumentBatch))
            return Outcome(resource, book);

        return type == typeof(IReadOnlyList<JsonElement>) ? ListOf(book.Of(resource.Document)) : book.Of(type);
    }

    /// <summary>What is sent: it has the shape of what is answered.</summary>
    public static IOpenApiSchema SentTo(DescribedAction action, SchemaBook book)
    {
        var resource = action.Resource ?? throw new InvalidOperationException($"{action.Controller} is about no documents.");
        var document = book.Of(resource.Document);
        if (action.Answer == typeof(DocumentBatch))
            return Batch(resource, document, book);

        return action.Answer == typeof(IReadOnlyList<JsonElement>) ? ListOf(document) : document;
    }

    private static IOpenApiSchema Batch(ResourceAttribute resource, IOpenApiSchema document, SchemaBook book) => book.Named($"{resource.One}Batch", resource.Document, () => new OpenApiSchema
    {
        Type = JsonSchemaType.Object,
        Description = "Changes of several documents, up to a hundred.",
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["create"] = ListOf(document, "Documents to make."),
            ["update"] = ListOf(document, "Documents to change, each with its number."),
            ["delete"] = ListOf(Id(), "Numbers of documents to delete."),
        },
    });

    /// <summary>A document that could not be changed has an error in its place.</summary>
    private static IOpenApiSchema Outcome(ResourceAttribute resource, SchemaBook book)
    {
        var each = book.Named($"{resource.One}Outcome", resource.Document, () => OutcomeOfOne(resource, book));

        return book.Named($"{resource.One}BatchOutcome", resource.Document, () => new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Description = "What became of each document, in the order of the request.",
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["create"] = ListOf(each, "Made."),
                ["update"] = ListOf(each, "Changed."),
                ["delete"] = ListOf(each, "Deleted."),
            },
        });
    }

    private static OpenApiSchema OutcomeOfOne(ResourceAttribute resource, SchemaBook book) => new()
    {
        Type = JsonSchemaType.Object,
        Description = "The document, or why it was not changed.",
        Properties = new Dictionary<string, IOpenApiSchema>(Contracts.MembersOf(resource.Document).ToDictionary(member => member.Name, member => book.Of(member.Property, member.MayBeNull)))
        {
            ["error"] = Reason(book.Of(typeof(ErrorResponse))),
        },
        AdditionalProperties = new OpenApiSchema(),
    };

    private static IOpenApiSchema Reason(IOpenApiSchema error)
    {
        error.Description = "Why it was not changed, in place of the document.";

        return error;
    }

    private static OpenApiSchema Id() => new() { Type = JsonSchemaType.Integer, Format = "int32" };

    private static OpenApiSchema ListOf(IOpenApiSchema element, string? text = null) => new() { Type = JsonSchemaType.Array, Items = element, Description = text };
}
