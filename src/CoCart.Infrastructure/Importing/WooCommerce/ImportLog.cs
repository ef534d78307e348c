using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Importing.WooCommerce;

/// <summary>Keeps how far an import is, in the transactions that take it further.</summary>
internal sealed class ImportLog(CartDbContext context, string source)
{
    public string? Mark { get; private set; }

    public DateTimeOffset? ReadUntil { get; private set; }

    public DateTimeOffset? StartedAt { get; private set; }

    /// <summary>An earlier import was killed before products could be found by what it stored.</summary>
    public bool IsStale { get; private set; }

    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        var states = await context.Imports.AsNoTracking().ToListAsync(cancellationToken);
        var own = states.Find(state => state.Source == source);
        IsStale = states.Exists(state => !state.IsIndexed);
        (Mark, ReadUntil, StartedAt) = (own?.Mark, Moment(own?.ReadUntil), own?.Mark is null ? null : Moment(own.StartedAt));
    }

    /// <summary>An import that reads all changes since the last one; when it is complete, the next one reads what changed since now.</summary>
    public void Begin(DateTimeOffset now) => StartedAt ??= now;

    /// <summary>What is stored with this goes up to the mark, and is not yet found by.</summary>
    public async Task NoteAsync(string? mark, CancellationToken cancellationToken)
    {
        var state = await RowAsync(cancellationToken);
        (state.Mark, state.StartedAt, state.IsIndexed) = (mark ?? state.Mark, StartedAt?.ToUnixTimeSeconds(), false);
    }

    /// <summary>Everything stored so far can be found, whether or not the origin was read whole.</summary>
    public async Task EndAsync(bool isComplete, CancellationToken cancellationToken)
    {
        foreach (var other in await context.Imports.Where(state => !state.IsIndexed).ToListAsync(cancellationToken))
            other.IsIndexed = true;
        var state = await RowAsync(cancellationToken);
        state.IsIndexed = true;
        if (isComplete)
            (state.Mark, state.ReadUntil, state.StartedAt) = (null, StartedAt?.ToUnixTimeSeconds() ?? state.ReadUntil, null);
    }

    private async Task<ImportStateRow> RowAsync(CancellationToken cancellationToken)
    {
        if (await context.Imports.FindAsync([source], cancellationToken) is { } known)
            return known;
        var row = new ImportStateRow { Source = source };
        context.Add(row);

        return row;
    }

    private static DateTimeOffset? Moment(long? seconds) => seconds is { } value ? DateTimeOffset.FromUnixTimeSeconds(value) : null;
}
