namespace CoCart.Application.Imports;

/// <summary>Takes a whole store over from another system.</summary>
public interface IStoreImporter
{
    /// <summary>
    /// Reads a store. Rows that exist are updated, others created; what the origin does not have stays as it is. A bad row is
    /// reported and left out. Rows are stored in portions, so that a running server goes on selling meanwhile; an import that
    /// was stopped is finished by running it again.
    /// </summary>
    Task<ImportReport> ImportAsync(StoreOrigin origin, ImportOptions options, CancellationToken cancellationToken);
}
