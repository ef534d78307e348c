using System.Collections.Concurrent;
using CoCart.Application.Products;
using CoCart.Domain.Stores;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Catalog.Sheets;
using Microsoft.Extensions.Caching.Memory;

namespace CoCart.Infrastructure.Catalog;

/// <summary>
/// What was read of the store since it last changed. A change starts a new generation; what is still being read then
/// lands in the old one and is never seen again.
/// </summary>
internal sealed class CatalogCache : IDisposable
{
    private Generation _current = new();

    /// <summary>The generation to read from and to fill; take it once per look-up.</summary>
    public Generation Current => Volatile.Read(ref _current);

    /// <summary>Forgets everything.</summary>
    public void Renew() => Interlocked.Exchange(ref _current, new Generation());

    public void Dispose() => Current.Dispose();

    /// <summary>What was read between two changes; so many entries of each kind at most.</summary>
    internal sealed class Generation : IDisposable
    {
        private const int MostEntries = 20_000;

        public MemoryCache Products { get; } = new(new MemoryCacheOptions { SizeLimit = MostEntries });

        public MemoryCache Skus { get; } = new(new MemoryCacheOptions { SizeLimit = MostEntries });

        public MemoryCache Coupons { get; } = new(new MemoryCacheOptions { SizeLimit = MostEntries });

        public MemoryCache Customers { get; } = new(new MemoryCacheOptions { SizeLimit = MostEntries });

        public MemoryCache Sheets { get; } = new(new MemoryCacheOptions { SizeLimit = MostEntries });

        public MemoryCache Lists { get; } = new(new MemoryCacheOptions { SizeLimit = MostEntries });

        /// <summary>Products of a term, in the order of their numbers.</summary>
        public ConcurrentDictionary<(string Taxonomy, int Term), int[]> Members { get; } = [];

        public Store? Store { get; set; }

        public StoreTerms? Terms { get; set; }

        public SheetFacts? Facts { get; set; }

        public IReadOnlyList<AttributeView>? Attributes { get; set; }

        public void Dispose()
        {
            Products.Dispose();
            Skus.Dispose();
            Coupons.Dispose();
            Customers.Dispose();
            Sheets.Dispose();
            Lists.Dispose();
        }
    }
}

/// <summary>Something looked up, or the knowledge that there is no such.</summary>
internal sealed record Known<TValue>(TValue? Value)
    where TValue : class;

/// <summary>Puts things looked up into a bounded cache.</summary>
internal static class MemoryCacheAccess
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    public static void Keep<TValue>(this MemoryCache cache, object key, TValue? value)
        where TValue : class
    {
        using var entry = cache.CreateEntry(key);
        entry.Size = 1;
        entry.AbsoluteExpirationRelativeToNow = Lifetime;
        entry.Value = new Known<TValue>(value);
    }

    public static bool TryFind<TValue>(this MemoryCache cache, object key, out TValue? value)
        where TValue : class
    {
        var isKnown = cache.TryGetValue(key, out var entry);
        value = (entry as Known<TValue>)?.Value;

        return isKnown;
    }
}
