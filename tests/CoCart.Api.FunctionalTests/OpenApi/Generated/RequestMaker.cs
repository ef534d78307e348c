using System.Text.Json;
using System.Text.Json.Nodes;
using CoCart.Api.FunctionalTests.OpenApi.Contract;

namespace CoCart.Api.FunctionalTests.OpenApi.Generated;

/// <summary>Makes requests of what a document says of an operation.</summary>
/// <param name="operation">The operation.</param>
/// <param name="path">Parts of the path that lead to something.</param>
internal sealed class RequestMaker(DocumentedOperation operation, IReadOnlyDictionary<string, string> path)
{
    private const string Administrator = "admin:admin";

    private static readonly string[] UnknownParts = ["999999", "0", "nothing-there", "!"];
    private static readonly string[] OddHeaders = ["", "\"0b2f0f7c2f1c7e1f8a53a1e2ac4c7d11\"", "*"];
    private static readonly string?[] Callers = [null, Administrator, "manager:pass", "subscriber:pass", "nobody:guess"];
    private static readonly string[] OddBodies = ["", "{}", "[]", "\"text\"", "5", "null", "{", "{\"nothing\":\"there\"}"];

    private readonly bool _isForAll = operation.Json.GetProperty("security").EnumerateArray().Any(way => !way.EnumerateObject().Any());
    private readonly IReadOnlyList<JsonElement> _parameters = operation.Json.TryGetProperty("parameters", out var parameters) ? [.. parameters.EnumerateArray()] : [];

    /// <summary>As somebody sends it who has read the document: what is required, and the example of the body.</summary>
    public GeneratedRequest Usual => new(operation)
    {
        Path = path,
        Query = [.. In("query").Where(IsRequired).Select(parameter => (Name(parameter), SchemaValues.Usual(Part(parameter))))],
        Body = Example?.ToJsonString(),
        Caller = _isForAll ? null : Administrator,
    };

    private JsonNode? Example => Content is { } content && content.TryGetProperty("example", out var example) ? DocumentPart.ToNode(example) : null;

    private JsonElement? Content => operation.Json.TryGetProperty("requestBody", out var body) ? body.GetProperty("content").GetProperty("application/json") : null;

    /// <summary>All others: each parameter with each value, wrong paths, headers, callers and bodies.</summary>
    public IEnumerable<GeneratedRequest> Others() => [.. OtherQueries(), .. OtherPaths(), .. OtherHeaders(), .. OtherCallers(), .. OtherBodies()];

    private IEnumerable<GeneratedRequest> OtherQueries()
    {
        var usual = Usual;
        foreach (var parameter in In("query"))
        {
            var others = usual.Query.Where(pair => pair.Name != Name(parameter)).ToList();
            foreach (var value in SchemaValues.All(Part(parameter)))
                yield return usual with { Query = [.. others, (Name(parameter), value)] };
            if (IsRequired(parameter))
                yield return usual with { Query = others };
        }

        yield return usual with { Query = [.. In("query").Select(parameter => (Name(parameter), SchemaValues.Usual(Part(parameter)))).Where(pair => pair.Item2 is not null)] };
    }

    private IEnumerable<GeneratedRequest> OtherPaths() =>
        from part in path.Keys
        from value in UnknownParts
        select Usual with { Path = path.ToDictionary(pair => pair.Key, pair => pair.Key == part ? value : pair.Value) };

    private IEnumerable<GeneratedRequest> OtherHeaders() =>
        from parameter in In("header")
        from value in OddHeaders.Append($"{operation}-{Name(parameter)}")
        select Usual with { Headers = [(Name(parameter), value)] };

    private IEnumerable<GeneratedRequest> OtherCallers() =>
        Callers.Where(caller => caller != Usual.Caller).Select(caller => Usual with { Caller = caller });

    private IEnumerable<GeneratedRequest> OtherBodies()
    {
        if (Content is not { } content)
            return [];

        var broken = OddBodies.Select(body => Usual with { Body = body });

        return operation.Resolve(content.GetProperty("schema")).TryGetProperty("properties", out var members)
            ? broken.Concat(members.EnumerateObject().SelectMany(member => OtherBodies(member.Name, operation.Resolve(member.Value))))
            : broken;
    }

    private IEnumerable<GeneratedRequest> OtherBodies(string name, JsonElement schema)
    {
        var example = schema.TryGetProperty("examples", out var examples) ? DocumentPart.ToNode(examples[0]) : null;
        foreach (var value in SchemaValues.All(new DocumentPart(name, schema, example)).Append(null))
            yield return Usual with { Body = With(name, value).ToJsonString() };

        var without = Whole();
        if (without.Remove(name))
            yield return Usual with { Body = without.ToJsonString() };
    }

    private JsonObject With(string name, JsonNode? value)
    {
        var body = Whole();
        body[name] = value?.DeepClone();

        return body;
    }

    private JsonObject Whole() => Example as JsonObject ?? [];

    private IEnumerable<JsonElement> In(string place) => _parameters.Where(parameter => parameter.GetProperty("in").GetString() == place && Name(parameter) is not "cart_key");

    private static bool IsRequired(JsonElement parameter) => parameter.TryGetProperty("required", out var required) && required.GetBoolean();

    private DocumentPart Part(JsonElement parameter) =>
        new(Name(parameter), operation.Resolve(parameter.GetProperty("schema")), parameter.TryGetProperty("example", out var example) ? DocumentPart.ToNode(example) : null);

    private static string Name(JsonElement parameter) => parameter.GetProperty("name").GetString() ?? "";
}
