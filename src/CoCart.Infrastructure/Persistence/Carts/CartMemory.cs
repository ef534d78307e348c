using CoCart.Domain.Carts;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.Extensions.Caching.Memory;

namespace CoCart.Infrastructure.Persistence.Carts;

/// <summary>
/// Remembers what the stored contents of carts in use mean, and what was worked out from them. Every look-up is made
/// with the row just read: other bytes mean another cart, so what is remembered here is never out of date, whoever wrote
/// the row. Small carts that are written are not remembered: they are read again in less time.
/// </summary>
internal sealed class CartMemory : IDisposable
{
    /// <summary>Bytes of contents from which a cart that is written is remembered here.</summary>
    public const int LargeBytes = 4 << 10;

    private const int MostBytes = 8 << 20;

    /// <summary>What a cart takes in memory for each byte of its row: objects, a view, an answer.</summary>
    private const int Growth = 16;

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private readonly MemoryCache _known = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    public CartState Read(CartRow row, bool isWriting)
    {
        if (_known.TryGetValue(row.Key, out Entry? entry) && entry!.Contents.AsSpan().SequenceEqual(row.Contents))
            return entry.State with
            {
                Identity = entry.State.Identity with { CustomerId = row.CustomerId },
                CreatedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.CreatedAt),
                ExpiresAt = DateTimeOffset.FromUnixTimeMilliseconds(row.ExpiresAt),
            };

        var state = CartDocuments.Read(row);

        return isWriting && row.Contents.Length < LargeBytes ? state : Remember(row.Key, row.Contents, state);
    }

    /// <summary>Takes in what is about to be stored.</summary>
    public void Keep(string key, byte[] contents, CartState state)
    {
        if (contents.Length >= LargeBytes)
            Remember(key, contents, state);
    }

    public void Dispose() => _known.Dispose();

    private CartState Remember(string key, byte[] contents, CartState state)
    {
        state = state with { Memo = new Memo() };
        using var entry = _known.CreateEntry(key);
        entry.Size = (long)contents.Length * Growth;
        entry.SlidingExpiration = Lifetime;
        entry.Value = new Entry(contents, state);

        return state;
    }

    private sealed record Entry(byte[] Contents, CartState State);
}
