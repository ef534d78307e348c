using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Persistence.Providers;

/// <summary>Hands out contexts of the database in use to who need not know which it is.</summary>
internal sealed class ContextFactory<TContext>(IDbContextFactory<TContext> contexts) : IDbContextFactory<CartDbContext>
    where TContext : CartDbContext
{
    public CartDbContext CreateDbContext() => contexts.CreateDbContext();

    public Task<CartDbContext> CreateDbContextAsync(CancellationToken cancellationToken = default) => Task.FromResult<CartDbContext>(contexts.CreateDbContext());
}
