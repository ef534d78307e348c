using CoCart.Domain.Carts;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.Extensions.Caching.Memory;

namespace CoCart.Infrastructure.Persistence.Carts;

/// <summary>
/// Remembers what the stored contents of large carts in use mean; small ones are read again in less time than they are
/// remembered. Every look-up is made with the row just read: other bytes mean another cart, so what is remembered here
/// is never out of date, whoever wrote the row.
/// </summary>
internal sealed class CartMemory : IDisposable
{
    private const int MostBytes = 8 << 20;
    private const int LargeBytes = 4 << 10;

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private readonly MemoryCache _known = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    public CartState Read(CartRow row)
    {
        if (row.Contents.Length < LargeBytes)
            return CartDocuments.Read(row);
        if (!_known.TryGetValue(row.Key, out Entry? entry) || !entry!.Contents.AsSpan().SequenceEqual(row.Contents))
        {
            var state = CartDocuments.Read(row);
            Keep(row.Key, row.Contents, state);
            return state;
        }

        return entry.State with
        {
            Identity = entry.State.Identity with { CustomerId = row.CustomerId },
            CreatedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.CreatedAt),
            ExpiresAt = DateTimeOffset.FromUnixTimeMilliseconds(row.ExpiresAt),
        };
    }

    public void Keep(string key, byte[] contents, CartState state)
    {
        if (contents.Length < LargeBytes)
            return;

        using var entry = _known.CreateEntry(key);
        entry.Size = contents.Length;
        entry.SlidingExpiration = Lifetime;
        entry.Value = new Entry(contents, state);
    }

    public void Dispose() => _known.Dispose();

    private sealed record Entry(byte[] Contents, CartState State);
}
