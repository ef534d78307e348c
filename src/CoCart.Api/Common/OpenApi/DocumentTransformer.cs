using CoCart.Api.Common.OpenApi.Operations;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CoCart.Api.Common.OpenApi;

/// <summary>Tells what a document is about, and puts everything in an order that does not depend on the code's.</summary>
internal sealed class DocumentTransformer : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        var described = ApiDocument.All.First(known => known.Name == context.DocumentName);
        document.Info = new OpenApiInfo
        {
            Title = described.Title,
            Version = described.Version,
            Description = described.Description,
            Contact = new OpenApiContact { Name = "CoCart" },
            License = new OpenApiLicense { Name = "MIT", Identifier = "MIT" },
        };
        document.Servers = [new OpenApiServer { Url = "/api", Description = "The typed face of this server." }];
        SecurityWriter.AddSchemes(document);
        Sort(document);

        return Task.CompletedTask;
    }

    private static void Sort(OpenApiDocument document)
    {
        var paths = new OpenApiPaths();
        foreach (var (path, item) in document.Paths.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            paths[path] = item;
        document.Paths = paths;
        document.Tags = document.Tags?.OrderBy(tag => tag.Name, StringComparer.Ordinal).ToHashSet();
        if (document.Components?.Schemas is { } schemas)
            document.Components.Schemas = Sorted(schemas);
        if (document.Components?.Headers is { } headers)
            document.Components.Headers = Sorted(headers);
    }

    private static Dictionary<string, TValue> Sorted<TValue>(IDictionary<string, TValue> values) =>
        values.OrderBy(entry => entry.Key, StringComparer.Ordinal).ToDictionary();
}
