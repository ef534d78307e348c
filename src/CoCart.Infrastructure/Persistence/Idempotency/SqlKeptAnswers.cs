using CoCart.Application.Common.Messaging;
using CoCart.Application.Idempotency;
using CoCart.Domain.Common;
using CoCart.Infrastructure.Persistence.Carts;
using CoCart.Infrastructure.Persistence.Providers;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CoCart.Infrastructure.Persistence.Idempotency;

/// <summary>
/// Kept answers of our tables. Of two processes that do the same at the same time only one can store the row: the other
/// counts as having lost a race, and finds the answer when it starts over.
/// </summary>
internal sealed class SqlKeptAnswers(CartWork carts, IDbContextFactory<CartDbContext> contexts, IOptions<IdempotencyOptions> options, TimeProvider clock) : IKeptAnswers
{
    private const string Savepoint = "keyed";

    private bool _isExpired;

    public async Task<ReadOnlyMemory<byte>?> FindAsync(RequestKey key, CancellationToken cancellationToken)
    {
        await using var own = carts.Writing is null ? await contexts.CreateDbContextAsync(cancellationToken) : null;
        var row = await (own ?? carts.Writing ?? throw NoContext()).KeptAnswers.AsNoTracking().FirstOrDefaultAsync(answer => answer.Id == key.Id, cancellationToken);
        _isExpired = row is not null && row.ExpiresAt <= clock.GetUtcNow().ToUnixTimeMilliseconds();
        if (row is null || _isExpired)
            return null;

        return row.Fingerprint == key.Fingerprint ? AnswerSeal.Open(row.Answer, key.Seal) : throw RepetitionErrors.KeyReused();
    }

    public async Task<TResult> AttemptAsync<TResult>(Func<Task<TResult>> work, CancellationToken cancellationToken)
    {
        if (carts.Writing?.Database.CurrentTransaction is not { } transaction)
            return await work();

        await transaction.CreateSavepointAsync(Savepoint, cancellationToken);
        try
        {
            return await work();
        }
        catch
        {
            // other commands share the transaction: what was written of this one must not be committed with them
            carts.Writing?.ChangeTracker.Clear();
            await transaction.RollbackToSavepointAsync(Savepoint, CancellationToken.None);
            throw;
        }
    }

    public async Task KeepAsync(RequestKey key, ReadOnlyMemory<byte> answer, CancellationToken cancellationToken)
    {
        if (carts.Writing is not { } context)
            return;
        if (_isExpired)
            await context.KeptAnswers.Where(row => row.Id == key.Id).ExecuteDeleteAsync(cancellationToken);

        context.Add(new KeptAnswerRow
        {
            Id = key.Id,
            Fingerprint = key.Fingerprint,
            Answer = AnswerSeal.Close(answer.Span, key.Seal),
            ExpiresAt = (clock.GetUtcNow() + options.Value.Lifetime).ToUnixTimeMilliseconds(),
        });
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException failure) when (failure.IsDuplicateKey())
        {
            throw new ConcurrencyConflictException(failure);
        }
        finally
        {
            context.ChangeTracker.Clear();
        }
    }

    private static InvalidOperationException NoContext() => new("There is no connection.");
}
