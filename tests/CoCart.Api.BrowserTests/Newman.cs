namespace CoCart.Api.BrowserTests;

/// <summary>The program that runs collections.</summary>
internal static class Newman
{
    private const string Installed = "tests/collections/node_modules/newman/bin/newman.js";

    /// <summary>What CI says is there must be there; elsewhere the repository is looked at.</summary>
    public static string? Path { get; } = Environment.GetEnvironmentVariable("COCART_NEWMAN") is { Length: > 0 } said ? said : Find();

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (System.IO.Path.Combine(folder.FullName, Installed) is var path && File.Exists(path))
                return path;

        return null;
    }
}
