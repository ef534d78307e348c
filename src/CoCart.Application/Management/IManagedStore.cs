using System.Text.Json;
using CoCart.Application.Products;

namespace CoCart.Application.Management;

/// <summary>The documents that describe the store, as its managers read them.</summary>
public interface IManagedStore
{
    Task<Listed<JsonElement>> ListAsync(StorePlace place, DocumentFilter filter, CancellationToken cancellationToken);

    /// <summary>A document; one that is not there is said in the kind's own words.</summary>
    Task<JsonElement> GetAsync(StorePlace place, string id, CancellationToken cancellationToken);
}
