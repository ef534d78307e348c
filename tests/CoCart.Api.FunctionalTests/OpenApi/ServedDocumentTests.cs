using System.Net;
using CoCart.Api.FunctionalTests.Carts;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.OpenApi;

/// <summary>The documents as they are served, by a server without a store.</summary>
public sealed class ServedDocumentTests(EmptyServer server) : IClassFixture<EmptyServer>, IDisposable
{
    private readonly HttpClient _client = server.Running.NewClient();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task Everybody_gets_each_document_in_both_versions_even_before_there_is_a_store()
    {
        foreach (var name in (string[])["v1", "v2", "admin"])
            foreach (var (query, version) in ((string, string)[])[("", "3.1."), ("?version=3.1", "3.1."), ("?version=3.0", "3.0.")])
            {
                var answer = await _client.GetAsync($"/openapi/{name}.json{query}", []);

                Assert.Equal(HttpStatusCode.OK, answer.Status);
                Assert.StartsWith(version, answer.Json.GetProperty("openapi").GetString(), StringComparison.Ordinal);
                Assert.Equal("/api", answer.Json.GetProperty("servers")[0].GetProperty("url").GetString());
                Assert.Equal("application/json; charset=utf-8", answer.Headers["Content-Type"].Single());
            }
    }

    [Theory]
    [InlineData("/openapi/v3.json")]
    [InlineData("/openapi/v2.json?version=2.0")]
    [InlineData("/openapi/")]
    public async Task What_is_no_document_is_not_found(string path) => Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync(path, [])).Status);

    [Fact]
    public async Task Who_has_a_document_already_is_told_so()
    {
        var tag = (await _client.GetAsync("/openapi/v2.json", [])).Headers["ETag"].Single();

        var again = await _client.GetAsync("/openapi/v2.json", ("If-None-Match", $"W/\"other\", {tag}"));
        var other = await _client.GetAsync("/openapi/v2.json?version=3.0", ("If-None-Match", tag));

        Assert.Equal((HttpStatusCode.NotModified, ""), (again.Status, again.Text));
        Assert.Equal(HttpStatusCode.OK, other.Status);
    }

    [Fact]
    public async Task The_head_of_a_document_has_its_length_but_no_body()
    {
        var whole = await _client.GetAsync("/openapi/v1.json", []);

        var head = await _client.AskAsync(HttpMethod.Head, "/openapi/v1.json", null);

        Assert.Equal((HttpStatusCode.OK, ""), (head.Status, head.Text));
        Assert.Equal(whole.Headers["Content-Length"].Single(), head.Headers["Content-Length"].Single());
    }
}

/// <summary>A server whose store is empty.</summary>
public sealed class EmptyServer : IDisposable
{
    private readonly Workplace _workplace = new();

    public EmptyServer() => Running = RunningServer.In("Production", _workplace);

    public RunningServer Running { get; }

    public void Dispose()
    {
        Running.Dispose();
        _workplace.Dispose();
    }
}
