using System.Globalization;
using System.Text.Json;
using CoCart.Domain.Customers;
using CoCart.Infrastructure.Catalog;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Customers;

/// <summary>The registered customers of our tables.</summary>
internal sealed class SqlCustomerDirectory(IDbContextFactory<CartDbContext> contexts, CatalogCache cache) : ICustomerDirectory
{
    public ValueTask<CustomerAccount?> FindAsync(int id, CancellationToken cancellationToken) =>
        cache.Current.Customers.TryFind<CustomerAccount>(id, out var customer) ? ValueTask.FromResult(customer) : ReadAsync(id, cancellationToken);

    public async ValueTask<CustomerAccount?> FindByNameAsync(string name, CancellationToken cancellationToken)
    {
        if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            return await FindAsync(id, cancellationToken);

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await context.FindUserAsync(name, cancellationToken);

        return row is null ? null : CustomerDocuments.Of(JsonDocument.Parse(row.Document).RootElement);
    }

    private async ValueTask<CustomerAccount?> ReadAsync(int id, CancellationToken cancellationToken)
    {
        var generation = cache.Current;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await context.Users.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
        var customer = row is null ? null : CustomerDocuments.Of(JsonDocument.Parse(row.Document).RootElement);
        generation.Customers.Keep(id, customer);

        return customer;
    }
}
