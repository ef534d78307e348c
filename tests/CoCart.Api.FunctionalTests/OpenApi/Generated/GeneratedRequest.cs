using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using CoCart.Api.FunctionalTests.OpenApi.Contract;

namespace CoCart.Api.FunctionalTests.OpenApi.Generated;

/// <summary>A request for an operation.</summary>
internal sealed record GeneratedRequest(DocumentedOperation Operation)
{
    private const string Json = "application/json";

    /// <summary>Parts of the path by name.</summary>
    public IReadOnlyDictionary<string, string> Path { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<(string Name, JsonNode? Value)> Query { get; init; } = [];

    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>None: the request has no body.</summary>
    public string? Body { get; init; }

    /// <summary>Login and password; none: a guest.</summary>
    public string? Caller { get; init; }

    public HttpRequestMessage ToMessage(string? cartKey)
    {
        var query = Query.Select(pair => (pair.Name, Value: Text(pair.Value)));
        if (cartKey is not null)
            query = query.Append(("cart_key", cartKey));
        var asked = string.Join('&', query.Select(pair => $"{Uri.EscapeDataString(pair.Name)}={Uri.EscapeDataString(pair.Value)}"));
        var message = new HttpRequestMessage(new HttpMethod(Operation.Method), $"/api{FilledPath()}{(asked.Length > 0 ? $"?{asked}" : "")}");
        foreach (var (name, value) in Headers)
            message.Headers.TryAddWithoutValidation(name, value);
        if (Caller is not null)
            message.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(Caller)));
        if (Body is not null)
            message.Content = new StringContent(Body, Encoding.UTF8, Json);

        return message;
    }

    private string FilledPath() =>
        Path.Aggregate(Operation.Path, (path, part) => path.Replace($"{{{part.Key}}}", Uri.EscapeDataString(part.Value), StringComparison.Ordinal));

    /// <summary>Lists are written with commas.</summary>
    private static string Text(JsonNode? value) => value is JsonArray list ? string.Join(',', list.Select(Text)) : $"{value}";
}
