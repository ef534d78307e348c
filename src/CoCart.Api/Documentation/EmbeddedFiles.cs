using System.Reflection;

namespace CoCart.Api.Documentation;

/// <summary>Files that lie in the program itself, by their path in the repository: <c>docs/guides/mobile-apps.md</c>.</summary>
internal static class EmbeddedFiles
{
    private static readonly Assembly Program = typeof(EmbeddedFiles).Assembly;

    private static readonly Dictionary<string, string> Names = Program.GetManifestResourceNames().ToDictionary(name => name.Replace('\\', '/'));

    public static IReadOnlyCollection<string> Paths => Names.Keys;

    public static bool Contains(string path) => Names.ContainsKey(path);

    public static string Read(string path)
    {
        using var reader = new StreamReader(Open(path));

        return reader.ReadToEnd();
    }

    public static Stream Open(string path) =>
        Program.GetManifestResourceStream(Names[path]) ?? throw new FileNotFoundException($"The program lacks its file {path}.", path);
}
