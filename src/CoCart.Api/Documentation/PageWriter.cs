using System.Net;
using CoCart.Api.Common.OpenApi;

namespace CoCart.Api.Documentation;

/// <summary>Puts what is to be shown into the frame that all pages of our own have.</summary>
internal sealed class PageWriter(PageLibrary library)
{
    private const string Assets = "docs/assets";
    private const string Collections = "docs/collections/";
    private const string Site = "CoCart documentation";

    /// <summary>The whole page of an address; none: there is no such page.</summary>
    public string? Find(string address) => address switch
    {
        PageAddresses.Start => Frame("", Start()),
        "/docs/guides" => Frame("Guides", $"<h1>Guides</h1>\n<ul class=\"cards\">\n{Cards(library.InGuides)}</ul>"),
        "/docs/decisions" => Frame("Decisions", $"<h1>Decisions</h1>\n<p>Why things are as they are.</p>\n<ul>\n{Entries(library.InDecisions)}</ul>"),
        _ => library.Find(address) is { } page ? Frame(page.Title, page.Html) : null,
    };

    private static string Frame(string title, string content) => Fill("layout.html", ("Title", title.Length is 0 ? Site : $"{Text(title)} · {Site}"), ("Content", content));

    private string Start() => Fill(
        "start.html",
        ("Guides", Cards(library.InGuides)),
        ("Documents", string.Concat(ApiDocument.All.Select(Row))),
        ("Collections", string.Concat(EmbeddedFiles.Paths.Where(path => path.StartsWith(Collections, StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(path => $"<li><a href=\"/{path}\" download>{path[Collections.Length..]}</a></li>\n"))),
        ("More", Entries(library.AboutServer)));

    private static string Cards(IEnumerable<Page> pages) =>
        string.Concat(pages.Select(page => $"<li><a href=\"{page.Address}\">{Text(page.Title)}</a><p>{Text(page.Teaser)}</p></li>\n"));

    private static string Entries(IEnumerable<Page> pages) => string.Concat(pages.Select(page => $"<li><a href=\"{page.Address}\">{Text(page.Title)}</a></li>\n"));

    private static string Row(ApiDocument document) => $"""
        <tr><td>{Text(document.Title)}</td><td><a href="/openapi/{document.Name}.json">{document.Name}.json</a></td>
        <td><a href="/openapi/{document.Name}.json?version=3.0">{document.Name}.json?version=3.0</a></td></tr>

        """;

    private static string Fill(string template, params IEnumerable<(string Place, string Content)> contents) =>
        contents.Aggregate(EmbeddedFiles.Read($"{Assets}/{template}"), (text, content) => text.Replace($"%({content.Place})", content.Content, StringComparison.Ordinal));

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
