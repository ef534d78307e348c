namespace CoCart.Application.Imports;

/// <summary>Where a store is taken over from.</summary>
public abstract record StoreOrigin;

/// <summary>A folder with a store's export: one JSON file per kind, as its REST API gives them.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="SettingsFile">Changes of settings to make on top; none: as exported.</param>
public sealed record FolderOrigin(string Folder, string? SettingsFile = null) : StoreOrigin;

/// <summary>The file that a shop's own export of products writes.</summary>
/// <param name="File">The file.</param>
public sealed record CsvOrigin(string File) : StoreOrigin;

/// <summary>A running shop, read by its REST API.</summary>
/// <param name="Address">Address of the shop, with or without <c>/wp-json</c>.</param>
/// <param name="Since">Only what changed since then; none: since the last complete import of this shop.</param>
/// <param name="ReadsAll">Read everything, whatever was imported before.</param>
/// <param name="RequestsPerSecond">How fast to ask at most.</param>
public sealed record LiveOrigin(Uri Address, ShopKey Key, DateTimeOffset? Since, bool ReadsAll, decimal RequestsPerSecond) : StoreOrigin;

/// <summary>A key of a shop's REST API. It never shows its secret.</summary>
public sealed class ShopKey(string key, string secret)
{
    public string Key { get; } = key;

    public string Secret { get; } = secret;

    public override string ToString() => Key.Length > 7 ? $"...{Key[^7..]}" : "...";
}

/// <summary>How to import.</summary>
/// <param name="IsDryRun">Tell what would happen and store nothing.</param>
/// <param name="Progress">Told as rows are read; none: nobody.</param>
public sealed record ImportOptions(bool IsDryRun = false, IProgress<ImportProgress>? Progress = null);
