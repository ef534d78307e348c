using CoCart.Api.Common.OpenApi.Schemas;
using CoCart.Api.Common.Texts;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CoCart.Api.Common.OpenApi.Operations;

/// <summary>Describes an operation by what its action is made of.</summary>
internal sealed class OperationTransformer(OperationErrors errors) : IOpenApiOperationTransformer
{
    private const string Book = "schemas";

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Document is not { } document || context.Description.ActionDescriptor is not ControllerActionDescriptor descriptor)
            return Task.CompletedTask;

        var action = new DescribedAction(context.Description, descriptor);
        var book = BookOf(document, context.DocumentName);
        operation.OperationId = OperationTexts.IdOf(action);
        operation.Summary = OperationTexts.SummaryOf(action);
        operation.Description = OperationTexts.DescriptionOf(action);
        operation.Tags = new HashSet<OpenApiTagReference> { Tag(action, document) };
        new ParameterWriter(book).Write(operation, action);
        new BodyWriter(book).Write(operation, action);
        new AnswerWriter(book, errors).Write(operation, action);
        SecurityWriter.Write(operation, action, document);

        return Task.CompletedTask;
    }

    /// <summary>One book for all operations of a document.</summary>
    private static SchemaBook BookOf(OpenApiDocument document, string name)
    {
        document.Metadata ??= new Dictionary<string, object>();
        if (document.Metadata.TryGetValue(Book, out var known) && known is SchemaBook book)
            return book;

        var made = new SchemaBook(document, ApiDocument.All.First(described => described.Name == name).Cart);
        document.Metadata[Book] = made;

        return made;
    }

    /// <summary>Controllers of the same tag are described by the first of them.</summary>
    private static OpenApiTagReference Tag(DescribedAction action, OpenApiDocument document)
    {
        var name = action.Mark<ITagsMetadata>()?.Tags[0] ?? throw new InvalidOperationException($"{action.Controller} has no tag.");
        document.Tags ??= new HashSet<OpenApiTag>();
        if (document.Tags.FirstOrDefault(known => known.Name == name) is not { } tag)
            document.Tags.Add(tag = new OpenApiTag { Name = name });
        tag.Description ??= CodeTexts.Of(action.Controller);

        return new OpenApiTagReference(name, document);
    }
}
