namespace CoCart.Application.Imports;

/// <summary>Takes a whole store over from another system.</summary>
public interface IStoreImporter
{
    /// <summary>
    /// Reads an export folder. Rows that exist are updated, others created, all under the store's own numbers; what the
    /// export does not have stays as it is. A bad row is reported and left out; everything else is stored together.
    /// </summary>
    /// <param name="folder">The folder with the JSON files of the export.</param>
    /// <param name="settingsFile">Changes of settings to make on top; none: as exported.</param>
    /// <param name="progress">Told as kinds are done; none: nobody.</param>
    Task<ImportReport> ImportAsync(string folder, string? settingsFile, IProgress<ImportProgress>? progress, CancellationToken cancellationToken);
}
