using CoCart.Infrastructure.Persistence;

namespace CoCart.Infrastructure.Catalog.Listing;

/// <summary>Finds words in the texts of products, with what the database in use has for it. One implementation per database.</summary>
internal interface ITextIndex
{
    /// <summary>Makes what the index needs in the database, where it is not there yet.</summary>
    Task PrepareAsync(CartDbContext context, CancellationToken cancellationToken);

    /// <summary>Forgets all texts.</summary>
    Task ClearAsync(CartDbContext context, CancellationToken cancellationToken);

    /// <summary>Forgets the texts of some products.</summary>
    Task RemoveAsync(CartDbContext context, IReadOnlyCollection<int> ids, CancellationToken cancellationToken);

    Task AddAsync(CartDbContext context, IReadOnlyCollection<ProductText> texts, CancellationToken cancellationToken);

    /// <summary>What has to be known of the words before products are asked for, where that takes a question of its own.</summary>
    ValueTask<SearchWords> LookUpAsync(CartDbContext context, SearchWords words, CancellationToken cancellationToken) => ValueTask.FromResult(words);

    /// <summary>Numbers of the products whose name or texts hold the words, or also whose article number does.</summary>
    IQueryable<int> Find(CartDbContext context, SearchWords words, bool withSkus);

    /// <summary>The same with article numbers, and how well each fits.</summary>
    IQueryable<TextHit> Rank(CartDbContext context, SearchWords words);
}

/// <summary>What of a product is searched.</summary>
internal sealed record ProductText(int Id, string Name, string Sku, string Description);

/// <summary>How well a product fits a search.</summary>
internal sealed class TextHit
{
    public int Id { get; init; }

    /// <summary>0: all words are in the name; 1: in the article number; 2: in the texts.</summary>
    public int Tier { get; init; }

    /// <summary>The lower the better.</summary>
    public double Rank { get; init; }
}
