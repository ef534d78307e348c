using System.Text.Json.Nodes;
using CoCart.Api.Common.OpenApi;
using CoCart.Api.Documentation.Collections;
using CoCart.Api.Documentation.Errors;

namespace CoCart.Api.Documentation;

/// <summary>The files of the documentation that the program writes itself.</summary>
internal sealed class DocsFiles(DocumentTexts documents)
{
    /// <summary>Writes them into a folder.</summary>
    public async Task WriteAsync(string folder, CancellationToken cancellationToken)
    {
        var collections = Directory.CreateDirectory(Path.Combine(folder, "collections")).FullName;
        var described = new List<AnsweringOperations>();
        foreach (var name in ApiDocument.All.Select(document => document.Name))
        {
            var document = await ReadAsync(name);
            described.Add(new AnsweringOperations(document));
            await File.WriteAllTextAsync(Path.Combine(collections, $"{name}.postman_collection.json"), PostmanCollection.Write(name, document), cancellationToken);
        }

        await File.WriteAllTextAsync(Path.Combine(folder, "errors.md"), ErrorReference.Write(described), cancellationToken);
    }

    private async Task<JsonNode> ReadAsync(string name)
    {
        var text = await (documents.Find(name, "3.1") ?? throw new InvalidOperationException($"There is no document {name}."));

        return JsonNode.Parse(text.Json) ?? throw new InvalidOperationException($"The document {name} is empty.");
    }
}
