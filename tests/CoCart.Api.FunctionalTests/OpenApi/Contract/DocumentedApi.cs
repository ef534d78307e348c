using System.Text.Json;

namespace CoCart.Api.FunctionalTests.OpenApi.Contract;

/// <summary>The operations of all documents, as they are checked in.</summary>
internal sealed class DocumentedApi
{
    private static readonly string[] Names = ["v1", "v2", "admin"];

    /// <summary>Methods that do the same as another where a path has no operation of their own.</summary>
    private static readonly Dictionary<string, string[]> Alike = new() { ["HEAD"] = ["GET"], ["PATCH"] = ["PUT", "POST"], ["POST"] = ["PUT"], ["PUT"] = ["POST"] };

    private static readonly Lazy<DocumentedApi> Known = new(() => new DocumentedApi());

    private DocumentedApi() => Operations = [.. Names.SelectMany(OperationsOf)];

    public static DocumentedApi Current => Known.Value;

    public IReadOnlyList<DocumentedOperation> Operations { get; }

    /// <summary>The operation that a request asks for; none: it is described nowhere.</summary>
    /// <param name="method">HTTP method.</param>
    /// <param name="path">Path below the face.</param>
    public DocumentedOperation? Find(string method, string path)
    {
        var here = Operations.Where(operation => operation.Matches(path)).ToList();
        var fewest = here.Count is 0 ? 0 : here.Min(operation => operation.Variables);

        return Alike.GetValueOrDefault(method, []).Prepend(method)
            .Select(known => here.Find(operation => operation.Method == known && operation.Variables == fewest))
            .FirstOrDefault(operation => operation is not null);
    }

    /// <summary>A document as it is checked in.</summary>
    public static JsonElement Read(string name) => JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "openapi", $"{name}.json"))).RootElement;

    private static IEnumerable<DocumentedOperation> OperationsOf(string name)
    {
        var document = Read(name);

        return from path in document.GetProperty("paths").EnumerateObject()
               from method in path.Value.EnumerateObject()
               select new DocumentedOperation(name, method.Name.ToUpperInvariant(), path.Name, method.Value, document);
    }
}
