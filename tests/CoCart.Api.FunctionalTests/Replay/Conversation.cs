using System.IO.Enumeration;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace CoCart.Api.FunctionalTests.Replay;

/// <summary>Plays one recorded conversation against a server.</summary>
internal sealed class Conversation(JsonElement recording, HttpClient client, Deviations deviations, bool isUntouched = false)
{
    private static readonly JsonElement Nothing = JsonDocument.Parse("{}").RootElement;

    private readonly Aliases _aliases = new();
    private readonly Dictionary<string, string> _cookies = [];
    private Templates? _templates;
    private bool _isTold;

    private Templates Values => _templates ??= new Templates(_aliases);

    /// <summary>What is not as recorded and not meant to be, step by step.</summary>
    public async Task<IReadOnlyList<string>> PlayAsync()
    {
        var failures = new List<string>();
        foreach (var step in recording.GetProperty("steps").EnumerateArray())
        {
            var label = $"{Text(recording, "api")}/{Text(recording, "scenario")}#{step.GetProperty("n").GetRawText()}";
            foreach (var difference in await PlayAsync(step))
                if (!deviations.Allow(label, difference) && !IsCrash(step))
                    failures.Add($"{label} {difference}");
        }

        return failures;
    }

    /// <summary>A step that needs a store without any cart is left out: others use the server, too.</summary>
    private Task<IReadOnlyList<Difference>> PlayAsync(JsonElement step)
    {
        if (Flag(step, "pristine", false) && !isUntouched)
            return Task.FromResult<IReadOnlyList<Difference>>([]);
        if (Text(step, "kind") is not "set")
            return AskAsync(step);

        _isTold = true;

        return new ShopChanges(client, Values.Fill(Text(step, "cart"))).MakeAsync(step);
    }

    private async Task<IReadOnlyList<Difference>> AskAsync(JsonElement step)
    {
        using var request = Request(step.GetProperty("request"));
        using var response = await client.SendAsync(request);
        var headers = response.Headers.Concat(response.Content.Headers)
            .SelectMany(header => header.Value.Select(value => (Name: header.Key.ToLowerInvariant(), Value: value)))
            .ToLookup(header => header.Name, header => header.Value);
        var body = Parse(await response.Content.ReadAsStringAsync());
        Remember(step, headers, body);

        var differ = new Differ(_aliases, Text(recording, "recorded_on"));
        var recorded = step.GetProperty("response");
        if ((int)response.StatusCode != recorded.GetProperty("status").GetInt32())
            differ.Fail("status", "status", recorded.GetProperty("status"), ((int)response.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture));
        new HeaderDiffer(differ, _aliases).Compare(recorded.GetProperty("headers"), headers);
        var expected = recorded.TryGetProperty("json", out var json) ? json : recorded.GetProperty("text");
        (expected, body) = ScriptText.Unwrap(expected, body);
        if (Text(step, "compare") is "sessions" && body.ValueKind is JsonValueKind.Array)
            differ.CompareSessions(expected, body, "body");
        else
            differ.Compare(Text(step, "sorted_by") is { Length: > 0 } by ? SortedPage.Arrange(expected, body, by, differ) : expected, body, "body");

        return WithoutOpaque(WithoutOurNotices(differ.Differences, expected), step);
    }

    /// <summary>Values that are only known when it happens.</summary>
    private static IReadOnlyList<Difference> WithoutOpaque(IReadOnlyList<Difference> differences, JsonElement step) => step.TryGetProperty("opaque", out var paths)
        ? [.. differences.Where(difference => !paths.EnumerateArray().Any(path => FileSystemName.MatchesSimpleExpression(path.GetString(), difference.Path)))]
        : differences;

    /// <summary>Our routes tell of a change that the recorded shop made silently, in the next answer that has notices.</summary>
    private IReadOnlyList<Difference> WithoutOurNotices(IReadOnlyList<Difference> differences, JsonElement expected)
    {
        if (!_isTold || expected.ValueKind is not JsonValueKind.Object || !expected.TryGetProperty("notices", out _))
            return differences;

        _isTold = false;

        return [.. differences.Where(difference => !difference.Path.StartsWith("body/notices", StringComparison.Ordinal))];
    }

    private HttpRequestMessage Request(JsonElement recorded)
    {
        if (Flag(recorded, "fresh", false))
        {
            Values["cart_key"] = null;
            _cookies.Clear();
        }

        var request = new HttpRequestMessage(new HttpMethod(Text(recorded, "method")), Address(recorded)) { Content = Body(recorded) };
        if (Text(recorded, "auth") is { Length: > 0 } auth)
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(auth)));
        if (Flag(recorded, "cookies", false) && _cookies.Count > 0)
            request.Headers.Add("Cookie", string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        if (recorded.TryGetProperty("headers", out var headers))
            foreach (var header in headers.EnumerateObject())
                if (!request.Headers.TryAddWithoutValidation(header.Name, Values.Fill(header.Value.GetString() ?? "")) && request.Content is { } content)
                    content.Headers.TryAddWithoutValidation(header.Name, header.Value.GetString());

        return request;
    }

    private string Address(JsonElement recorded)
    {
        var pairs = FormPairs.Of(Values, recorded.TryGetProperty("query", out var query) ? query : Nothing).ToList();
        if (Flag(recorded, "key", true) && Values["cart_key"] is { } key && pairs.TrueForAll(pair => pair.Key is not "cart_key"))
            pairs.Add(KeyValuePair.Create("cart_key", key));
        var address = Values.Fill(Text(recorded, "url"));
        var added = string.Join('&', pairs.Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}"));

        return added.Length is 0 ? address : $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{added}";
    }

    private HttpContent? Body(JsonElement recorded)
    {
        if (recorded.TryGetProperty("json", out var json))
            return new StringContent(Values.Fill(json)?.ToJsonString() ?? "null", Encoding.UTF8, "application/json");
        if (recorded.TryGetProperty("form", out var form))
            return new FormUrlEncodedContent(FormPairs.Of(Values, form));

        return recorded.TryGetProperty("raw", out var raw) ? new ByteArrayContent(Encoding.UTF8.GetBytes(Values.Fill(raw.GetString() ?? ""))) : null;
    }

    private void Remember(JsonElement step, ILookup<string, string> headers, JsonElement body)
    {
        foreach (var cookie in headers["set-cookie"].Select(cookie => cookie.Split(';')[0].Split('=', 2)))
            _cookies[cookie[0]] = cookie[1];
        if (Values["cart_key"] is null)
            Values["cart_key"] = headers["cocart-api-cart-key"].FirstOrDefault();
        if (step.TryGetProperty("save", out var save))
            foreach (var variable in save.EnumerateObject())
                if (Find(body, variable.Value.GetString() ?? "") is { } value)
                    Values[variable.Name] = value;
        if (step.TryGetProperty("vars", out var variables))
            foreach (var variable in variables.EnumerateObject())
                if (variable.Value.GetString() is { Length: > 5 } recorded && Values[variable.Name] is { } actual)
                    _aliases.Learn(recorded, actual);
    }

    private static string? Find(JsonElement json, string path)
    {
        foreach (var part in path.Split('.'))
        {
            if (json.ValueKind is JsonValueKind.Array && int.TryParse(part, out var index) && index < json.GetArrayLength())
                json = json[index];
            else if (json.ValueKind is JsonValueKind.Object && json.TryGetProperty(part, out var member))
                json = member;
            else
                return null;
        }

        return json.ToString();
    }

    private static JsonElement Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text).RootElement;
        }
        catch (JsonException)
        {
            return JsonSerializer.SerializeToElement(text);
        }
    }

    /// <summary>The original crashed at this step: its answer is no model.</summary>
    private static bool IsCrash(JsonElement step) => !Flag(step, "normative", true);

    private static string Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private static bool Flag(JsonElement json, string name, bool fallback) => json.TryGetProperty(name, out var value) ? value.GetBoolean() : fallback;
}
