using System.Net;
using System.Text;
using System.Text.Json;

namespace CoCart.Api.FunctionalTests.Carts;

/// <summary>An answer as a client sees it.</summary>
internal sealed record Answer(HttpStatusCode Status, string Text, ILookup<string, string> Headers)
{
    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    public string Code => Json.GetProperty("code").GetString() ?? "";
}

/// <summary>Asks the server.</summary>
internal static class Api
{
    public static Task<Answer> GetAsync(this HttpClient client, string path, params (string Name, string Value)[] headers) =>
        client.AskAsync(HttpMethod.Get, path, null, headers);

    public static Task<Answer> PostAsync(this HttpClient client, string path, string json, params (string Name, string Value)[] headers) =>
        client.AskAsync(HttpMethod.Post, path, new StringContent(json, Encoding.UTF8, "application/json"), headers);

    public static async Task<Answer> AskAsync(
        this HttpClient client, HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await client.SendAsync(request);
        var sent = response.Headers.Concat(response.Content.Headers).SelectMany(header => header.Value.Select(value => (header.Key, Value: value)));

        return new Answer(
            response.StatusCode,
            await response.Content.ReadAsStringAsync(),
            sent.ToLookup(header => header.Key, header => header.Value, StringComparer.OrdinalIgnoreCase));
    }
}
