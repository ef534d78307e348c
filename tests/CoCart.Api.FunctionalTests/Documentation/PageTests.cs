using System.Net;
using System.Text.RegularExpressions;
using CoCart.Api.FunctionalTests.Carts;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Documentation;

/// <summary>The pages at <c>/docs</c> as a reader meets them.</summary>
[Collection(ServerGroup.Name)]
public sealed partial class PageTests(RunningServer server)
{
    [Fact]
    public async Task Every_link_leads_to_a_page_or_file_that_is_there()
    {
        using var client = server.NewClient();
        var texts = new Dictionary<string, string>();
        var waiting = new Queue<(string From, string Link)>([("", "/docs")]);
        var lost = new List<string>();

        while (waiting.TryDequeue(out var next))
        {
            var (address, place) = Parts(next.Link);
            if (!texts.TryGetValue(address, out var text))
            {
                text = texts[address] = await ReadAsync(client, address);
                foreach (var link in Links().Matches(text).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Where(target => !target.Contains("://", StringComparison.Ordinal)))
                    waiting.Enqueue((address, link.StartsWith('#') ? $"{address}{link}" : link));
            }

            if (text.Length is 0 || (place.Length > 0 && !text.Contains($"id=\"{place}\"", StringComparison.Ordinal)))
                lost.Add($"{next.From}: {next.Link}");
        }

        Assert.Empty(lost);
        Assert.Contains("/docs/guides/v1-to-v2", texts.Keys);
        Assert.Contains("/docs/decisions/ADR-007-write-lane", texts.Keys);
    }

    [Theory]
    [InlineData("/docs/errors")]
    [InlineData("/docs/limits")]
    public async Task A_place_in_a_page_has_a_name_of_its_own(string path)
    {
        using var client = server.NewClient();

        var names = Places().Matches(await ReadAsync(client, path)).Select(match => match.Groups[1].Value).ToList();

        Assert.NotEmpty(names);
        Assert.Equal(names.Distinct(), names);
    }

    [Theory]
    [InlineData("/docs")]
    [InlineData("/docs/guides/mobile-apps")]
    [InlineData("/docs/swagger/index.html")]
    [InlineData("/docs/redoc/v2/index.html")]
    public async Task A_page_may_load_nothing_from_elsewhere_and_be_shown_in_no_other(string path)
    {
        using var client = server.NewClient();

        var policy = (await client.GetAsync(path, [])).Headers["Content-Security-Policy"].Single();

        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("*", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
        Assert.Matches("^default-src '(self|none)'; .*frame-ancestors 'none'$", policy);
    }

    [Theory]
    [InlineData("/docs/nothing")]
    [InlineData("/docs/guides/nothing")]
    [InlineData("/docs/limits.md")]
    [InlineData("/docs/assets/layout.html")]
    public async Task What_is_no_page_is_not_found(string path)
    {
        using var client = server.NewClient();

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(path, [])).Status);
    }

    [Fact]
    public async Task Who_wants_no_pages_has_none_but_still_the_documents()
    {
        using var workplace = new Workplace();
        using var quiet = RunningServer.In("Production", workplace, "--Docs:Enabled=false");
        using var client = quiet.NewClient();

        foreach (var path in (string[])["/docs", "/docs/swagger/index.html", "/docs/redoc/v2/index.html", "/docs/errors"])
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(path, [])).Status);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/openapi/v2.json", [])).Status);
    }

    /// <summary>An address and a place in it.</summary>
    private static (string Address, string Place) Parts(string link) => link.Split('#', 2) is [var address, var place] ? (address, place) : (link, "");

    /// <summary>What is there after at most two redirections; nothing: it is not there.</summary>
    private static async Task<string> ReadAsync(HttpClient client, string address)
    {
        for (var step = 0; step < 3; step++)
        {
            using var answer = await client.GetAsync(new Uri(client.BaseAddress ?? new Uri("http://127.0.0.1"), address));
            if (answer.Headers.Location is null)
                return answer.IsSuccessStatusCode ? await answer.Content.ReadAsStringAsync() : "";
            address = new Uri(answer.RequestMessage?.RequestUri ?? client.BaseAddress ?? answer.Headers.Location, answer.Headers.Location).PathAndQuery;
        }

        return "";
    }

    [GeneratedRegex("id=\"([^\"]+)\"")]
    private static partial Regex Places();

    [GeneratedRegex("<a [^>]*href=\"([^\"]*)\"")]
    private static partial Regex Links();
}
