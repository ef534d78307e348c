using System.Text.RegularExpressions;

namespace CoCart.ArchitectureTests;

/// <summary>The texts of the documentation as they lie in the repository.</summary>
public sealed partial class DocumentationTests
{
    [Fact]
    public void A_link_to_a_file_leads_to_one() => Assert.Empty(
        from file in Directory.EnumerateFiles(Path.Combine(Layers.Root(), "docs"), "*.md", SearchOption.AllDirectories).Append(Path.Combine(Layers.Root(), "README.md"))
        from link in Links().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value.Split('#')[0])
        where link.Length > 0 && !link.Contains(':', StringComparison.Ordinal) && !Path.Exists(Path.Combine(Path.GetDirectoryName(file) ?? "", link))
        select $"{Path.GetRelativePath(Layers.Root(), file)}: {link}");

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Links();
}
