namespace CoCart.Api.BrowserTests;

/// <summary>The browser that this machine has.</summary>
internal static class Chromium
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>What CI says is there must be there; elsewhere the usual places are looked at.</summary>
    public static string? Path { get; } = Environment.GetEnvironmentVariable("COCART_CHROMIUM") is { Length: > 0 } said ? said : Array.Find(Places, File.Exists);
}
