using Microsoft.Playwright;

namespace CoCart.Api.BrowserTests;

/// <summary>A tab, and everything that went wrong in it.</summary>
internal sealed class OpenedPage
{
    private readonly List<string> _requests = [];
    private readonly List<string> _complaints = [];
    private readonly Uri _server;

    public OpenedPage(IPage page, Uri server)
    {
        (Page, _server) = (page, server);
        page.Request += (_, request) => _requests.Add(request.Url);
        page.Console += (_, message) => Note(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, error) => Note(true, error);
        page.RequestFailed += (_, request) => Note(true, $"{request.Url}: {request.Failure}");
        page.Response += (_, response) => Note(response.Status >= 400, $"{response.Url}: {response.Status}");
    }

    public IPage Page { get; }

    /// <summary>Requests that left the server under test; what a page has within itself is none.</summary>
    public IReadOnlyList<string> Outside => [.. _requests.Where(url => !url.StartsWith("data:", StringComparison.Ordinal) && !_server.IsBaseOf(new Uri(url)))];

    /// <summary>What the browser complained about.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public Task OpenAsync(string path) => Page.GotoAsync(new Uri(_server, path).AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });

    private void Note(bool isWrong, string text)
    {
        if (isWrong)
            _complaints.Add(text);
    }
}
