using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Persistence.Carts;

/// <summary>Where that is read and written which is kept beside carts: in the transaction of the command that is running, or else by itself.</summary>
internal sealed class WritePlace(CartWork work, IDbContextFactory<CartDbContext> contexts)
{
    public async Task<TResult> UseAsync<TResult>(Func<CartDbContext, Task<TResult>> use, CancellationToken cancellationToken)
    {
        if (work.Writing is not { } shared)
        {
            await using var own = await contexts.CreateDbContextAsync(cancellationToken);
            return await use(own);
        }

        try
        {
            return await use(shared);
        }
        finally
        {
            // others write through it after this
            shared.ChangeTracker.Clear();
        }
    }
}
