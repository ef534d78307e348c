using System.Text.Json;
using CoCart.Application.Management;
using CoCart.Application.Products;
using CoCart.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Management;

/// <summary>Reads the store's documents for its managers, from the tables and not from what is kept in memory: who has changed something sees it.</summary>
internal sealed class SqlManagedStore(IDbContextFactory<CartDbContext> contexts, IEnumerable<IManagedTable> tables) : IManagedStore
{
    public async Task<Listed<JsonElement>> ListAsync(StorePlace place, DocumentFilter filter, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);

        return await Table(place).ListAsync(context, place, filter, cancellationToken);
    }

    public async Task<JsonElement> GetAsync(StorePlace place, string id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);

        return await Table(place).FindAsync(context, place, id, cancellationToken) ?? throw ManagementErrors.Unknown(place.Kind);
    }

    private IManagedTable Table(StorePlace place) => tables.First(table => table.Holds(place.Kind));
}
