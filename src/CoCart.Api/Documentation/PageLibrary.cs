namespace CoCart.Api.Documentation;

/// <summary>All texts of the documentation, read once.</summary>
internal sealed class PageLibrary
{
    private const string Guides = "docs/guides/";
    private const string Errors = "docs/errors.md";
    private const string Decisions = "docs/decisions/";

    private readonly Lazy<Dictionary<string, Page>> _pages = new(Read);

    public IEnumerable<Page> InGuides => In(Guides);

    public IEnumerable<Page> InDecisions => In(Decisions);

    /// <summary>The texts about the server: those that are in no folder, but for the error reference.</summary>
    public IEnumerable<Page> AboutServer => _pages.Value.Values.Where(page => page.File.Count(letter => letter is '/') is 1 && page.File is not Errors);

    /// <summary>None: there is no such page.</summary>
    public Page? Find(string address) => _pages.Value.GetValueOrDefault(address);

    private static Dictionary<string, Page> Read() => EmbeddedFiles.Paths
        .Where(path => path.EndsWith(".md", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(path => PageReader.Read(path, EmbeddedFiles.Read(path)))
        .ToDictionary(page => page.Address);

    private IEnumerable<Page> In(string folder) => _pages.Value.Values.Where(page => page.File.StartsWith(folder, StringComparison.Ordinal));
}
