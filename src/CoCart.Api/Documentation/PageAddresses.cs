namespace CoCart.Api.Documentation;

/// <summary>Where the files of <c>docs/</c> are shown, and where the links between them lead.</summary>
internal static class PageAddresses
{
    public const string Start = "/docs";
    private const string Text = ".md";
    private const string Index = "README.md";
    private const string Documents = "docs/openapi/";
    private const string OlderDocument = "-3.0.json";

    /// <summary>The address of a text: its path without the ending; that of a folder's README is the folder's.</summary>
    public static string OfText(string file) =>
        $"/{(file.EndsWith($"/{Index}", StringComparison.Ordinal) ? file[..^(Index.Length + 1)] : file[..^Text.Length])}";

    /// <summary>A link as it stands in a text, as it is written for a browser; what leads out of the documentation stays as it is.</summary>
    public static string OfLink(string link, string fromFile)
    {
        if (link.StartsWith('#') || link.StartsWith('/') || link.Contains(':', StringComparison.Ordinal))
            return link;

        var parts = link.Split('#', 2);
        var file = new Uri(new Uri($"file:///{fromFile}"), parts[0]).AbsolutePath.TrimStart('/');

        return OfFile(file.TrimEnd('/')) + (parts.Length is 2 ? $"#{parts[1]}" : "");
    }

    private static string OfFile(string file) => file switch
    {
        _ when file.StartsWith(Documents, StringComparison.Ordinal) && file.EndsWith(OlderDocument, StringComparison.Ordinal) =>
            $"/openapi/{file[Documents.Length..^OlderDocument.Length]}.json?version=3.0",
        _ when file.StartsWith(Documents, StringComparison.Ordinal) && file.EndsWith(".json", StringComparison.Ordinal) => $"/openapi/{file[Documents.Length..]}",
        _ when file.EndsWith(Text, StringComparison.Ordinal) => OfText(file),
        _ => $"/{file}",
    };
}
