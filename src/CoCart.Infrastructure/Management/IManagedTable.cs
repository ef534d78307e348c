using System.Text.Json;
using CoCart.Application.Management;
using CoCart.Application.Products;
using CoCart.Infrastructure.Persistence;

namespace CoCart.Infrastructure.Management;

/// <summary>The documents of some kinds, in the tables that keep them.</summary>
internal interface IManagedTable : IDocumentKeeper
{
    Task<Listed<JsonElement>> ListAsync(CartDbContext context, StorePlace place, DocumentFilter filter, CancellationToken cancellationToken);

    /// <summary>None: there is no such document.</summary>
    Task<JsonElement?> FindAsync(CartDbContext context, StorePlace place, string id, CancellationToken cancellationToken);
}

/// <summary>Documents that managers change.</summary>
internal interface IChangeableTable : IManagedTable
{
    Task<JsonElement> CreateAsync(StoreWork work, StorePlace place, JsonElement fields, StoreEditor editor);

    Task<JsonElement> UpdateAsync(StoreWork work, StorePlace place, string id, JsonElement fields, StoreEditor editor);

    Task<JsonElement> DeleteAsync(StoreWork work, StorePlace place, string id, bool isForced, StoreEditor editor);
}

/// <summary>Documents that another shop tells of.</summary>
internal interface IToldTable : IManagedTable
{
    Task TakeAsync(StoreWork work, StorePlace place, JsonElement document);

    Task ForgetAsync(StoreWork work, StorePlace place, int id);
}
