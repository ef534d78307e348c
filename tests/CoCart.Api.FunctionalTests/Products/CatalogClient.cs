using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Products;

/// <summary>Asks a server for its catalogue.</summary>
internal sealed class CatalogClient(RunningServer server) : IDisposable
{
    private readonly HttpClient _client = server.NewClient();

    public async Task<CatalogAnswer> GetAsync(string path, string? user = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);

        return await SendAsync(request, user, headers);
    }

    public async Task<CatalogAnswer> PostAsync(string path, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json") };

        return await SendAsync(request, null, []);
    }

    /// <summary>Numbers of the products that a list of v2 answers.</summary>
    public async Task<int[]> IdsAsync(string query) =>
        [.. (await GetAsync($"/wp-json/cocart/v2/products?{query}")).Body.GetProperty("products").EnumerateArray().Select(product => product.GetProperty("id").GetInt32())];

    public void Dispose() => _client.Dispose();

    private async Task<CatalogAnswer> SendAsync(HttpRequestMessage request, string? user, (string Name, string Value)[] headers)
    {
        if (user is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(user)));
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await _client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();

        return new CatalogAnswer(
            response.StatusCode,
            text.Length is 0 ? default : JsonDocument.Parse(text).RootElement,
            response.Headers.ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase));
    }
}

/// <summary>What a server answered.</summary>
internal sealed record CatalogAnswer(HttpStatusCode Status, JsonElement Body, IReadOnlyDictionary<string, string> Headers)
{
    public string? Code => Body.TryGetProperty("code", out var code) ? code.GetString() : null;
}
