using System.Data.Common;
using CoCart.Application.Common.Messaging;
using CoCart.Application.Idempotency;
using CoCart.Domain.Common;
using CoCart.Infrastructure.Persistence.Carts;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CoCart.Infrastructure.Persistence.Idempotency;

/// <summary>
/// Kept answers of our tables. Of two processes that do the same at the same time only one can store the row: the other
/// counts as having lost a race, and finds the answer when it starts over.
/// </summary>
internal sealed class SqlKeptAnswers(CartWork work, IDbContextFactory<CartDbContext> contexts, IOptions<IdempotencyOptions> options, TimeProvider clock) : IKeptAnswers
{
    private bool _isExpired;

    public async Task<ReadOnlyMemory<byte>?> FindAsync(RequestKey key, CancellationToken cancellationToken)
    {
        await using var own = work.Writing is null ? await contexts.CreateDbContextAsync(cancellationToken) : null;
        var row = await (own ?? work.Writing ?? throw NoContext()).KeptAnswers.AsNoTracking().FirstOrDefaultAsync(answer => answer.Id == key.Id, cancellationToken);
        _isExpired = row is not null && row.ExpiresAt <= clock.GetUtcNow().ToUnixTimeMilliseconds();
        if (row is null || _isExpired)
            return null;

        return row.Fingerprint == key.Fingerprint ? AnswerSeal.Open(row.Answer, key.Seal) : throw RepetitionErrors.KeyReused();
    }

    public async Task KeepAsync(RequestKey key, ReadOnlyMemory<byte> answer, CancellationToken cancellationToken)
    {
        if (work.Writing is not { } context)
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
        catch (DbUpdateException failure) when (failure.InnerException is DbException cause && cause.IsDuplicateKey())
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
