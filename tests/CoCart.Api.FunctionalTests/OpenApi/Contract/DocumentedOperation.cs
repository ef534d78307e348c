using System.Text.Json;
using System.Text.RegularExpressions;

namespace CoCart.Api.FunctionalTests.OpenApi.Contract;

/// <summary>An operation of a document.</summary>
/// <param name="Document">Name of the document.</param>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">Template of its path.</param>
/// <param name="Json">What the document says of it.</param>
/// <param name="Whole">The whole document.</param>
internal sealed record DocumentedOperation(string Document, string Method, string Path, JsonElement Json, JsonElement Whole)
{
    private readonly Regex _path = new($"^{Regex.Replace(Regex.Escape(Path), @"\\\{[^}]*}", "[^/]+")}$");

    public string Id => Json.GetProperty("operationId").GetString() ?? "";

    public int Variables => Path.Count(letter => letter is '{');

    /// <summary>Names of its parameters.</summary>
    public IEnumerable<string> Parameters =>
        Json.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString() ?? "") : [];

    public bool Matches(string path) => _path.IsMatch(path);

    /// <summary>What is said of answers with a status; none: there are no such answers.</summary>
    public JsonElement? Answer(int status) => Json.GetProperty("responses").TryGetProperty($"{status}", out var answer) ? answer : null;

    /// <summary>The codes of errors with a status.</summary>
    public IEnumerable<string> Codes(int status) =>
        Answer(status) is { } answer && answer.TryGetProperty("x-error-codes", out var codes) ? codes.EnumerateArray().Select(code => code.GetString() ?? "") : [];

    /// <summary>What a reference leads to; anything else is itself.</summary>
    public JsonElement Resolve(JsonElement part) => part.TryGetProperty("$ref", out var reference)
        ? (reference.GetString() ?? "").Split('/').Skip(1).Aggregate(Whole, (place, name) => place.GetProperty(name))
        : part;

    public override string ToString() => $"{Document}/{Id}";
}
