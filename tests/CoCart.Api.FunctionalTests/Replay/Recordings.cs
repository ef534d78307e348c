using System.Text.Json;

namespace CoCart.Api.FunctionalTests.Replay;

/// <summary>The recorded conversations beside the tests.</summary>
internal static class Recordings
{
    private const string Settings = "settings.json";

    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Recordings");

    public static Deviations Deviations { get; } = Deviations.Read(File.ReadLines(Path.Combine(AppContext.BaseDirectory, "deviations.txt")));

    /// <summary>Names of the recordings in a folder.</summary>
    public static IEnumerable<string> In(string folder) => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.json")
        .Where(file => Path.GetFileName(file) is not Settings)
        .Select(file => Path.GetRelativePath(Root, file))
        .Order();

    /// <summary>A conversation that changes the catalogue, or that needs a store nobody has used.</summary>
    public static bool NeedsUntouchedStore(string name) => Read(name).TryGetProperty("pristine", out var mark) && mark.GetBoolean();

    public static JsonElement Read(string name) => JsonDocument.Parse(File.ReadAllText(Path.Combine(Root, name))).RootElement;

    /// <summary>The settings that the recordings of a folder were made with.</summary>
    public static string SettingsOf(string folder) => Path.Combine(Root, folder, Settings);
}
