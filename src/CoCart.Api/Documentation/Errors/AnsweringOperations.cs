using System.Text.Json.Nodes;

namespace CoCart.Api.Documentation.Errors;

/// <summary>Which operations answer a code, by the document that describes them.</summary>
internal sealed class AnsweringOperations
{
    private const string None = "–";
    private const string Every = "every operation";

    private readonly IReadOnlyList<string> _all;
    private readonly ILookup<string, string> _operations;

    public AnsweringOperations(JsonNode document)
    {
        var operations = (document["paths"]?.AsObject() ?? []).SelectMany(path => path.Value?.AsObject() ?? []).Select(method => method.Value?.AsObject() ?? []).ToList();
        _all = [.. operations.Select(Id)];
        _operations = operations.SelectMany(operation => Codes(operation).Distinct().Select(code => (Code: code, Id: Id(operation)))).ToLookup(pair => pair.Code, pair => pair.Id);
    }

    public IEnumerable<string> AllCodes => _operations.Select(group => group.Key);

    /// <summary>Their names; of a code that most answer, those that do not.</summary>
    public string Of(string code)
    {
        var (with, without) = (_operations[code].ToList(), _all.Except(_operations[code]).ToList());

        return (with.Count, without.Count) switch
        {
            (0, _) => None,
            (_, 0) => Every,
            var (many, few) when few < many / 2 => $"{Every} but {Names(without)}",
            _ => Names(with),
        };
    }

    private static string Names(IEnumerable<string> ids) => string.Join(", ", ids.Order(StringComparer.Ordinal));

    private static string Id(JsonObject operation) => $"{operation["operationId"]}";

    private static IEnumerable<string> Codes(JsonObject operation) =>
        (operation["responses"]?.AsObject() ?? []).SelectMany(answer => answer.Value?["x-error-codes"]?.AsArray() ?? []).Select(code => $"{code}");
}
