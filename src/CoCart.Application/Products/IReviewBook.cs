using CoCart.Domain.Catalog;

namespace CoCart.Application.Products;

/// <summary>What customers think of products.</summary>
public interface IReviewBook
{
    ValueTask<IReadOnlyDictionary<ProductId, RatingView>> FindRatingsAsync(IReadOnlyCollection<ProductId> ids, CancellationToken cancellationToken);

    /// <summary>The approved reviews of products, the newest first.</summary>
    Task<ILookup<ProductId, ReviewView>> FindApprovedAsync(IReadOnlyCollection<ProductId> ids, CancellationToken cancellationToken);

    Task<Listed<ReviewView>> ListAsync(ReviewFilter filter, PageOf page, CancellationToken cancellationToken);

    Task<ReviewView?> FindAsync(int id, CancellationToken cancellationToken);

    /// <summary>Somebody with this address, or the user it belongs to, has bought the product.</summary>
    Task<bool> HasBoughtAsync(ProductId product, string email, CancellationToken cancellationToken);

    /// <summary>Keeps a new review and counts its stars, both or neither; the same text by the same author is refused.</summary>
    Task<ReviewView> AddAsync(ReviewView review, CancellationToken cancellationToken);
}

/// <summary>Which reviews are asked for, and in which order.</summary>
public sealed record ReviewFilter
{
    /// <summary>Held ones, too, and those without effect.</summary>
    public bool WithUnapproved { get; init; }

    public string Search { get; init; } = "";

    /// <summary>By the store's clock, as <see cref="Before"/>.</summary>
    public DateTime? After { get; init; }

    public DateTime? Before { get; init; }

    public IReadOnlyList<int> Include { get; init; } = [];

    public IReadOnlyList<int> Exclude { get; init; } = [];

    /// <summary>Numbers of users.</summary>
    public IReadOnlyList<int> Reviewers { get; init; } = [];

    public IReadOnlyList<int> ReviewersExcluded { get; init; } = [];

    public IReadOnlyList<int> Products { get; init; } = [];

    /// <summary>Only those of this user: written when signed in, or under the user's address.</summary>
    public ReviewAuthor? Author { get; init; }

    public ReviewOrder Order { get; init; }

    public bool IsAscending { get; init; }
}

/// <summary>A user who writes reviews.</summary>
/// <param name="UserId">The user's number.</param>
/// <param name="Email">The user's address, in small letters.</param>
public sealed record ReviewAuthor(int UserId, string Email);

/// <summary>What reviews are sorted by.</summary>
public enum ReviewOrder
{
    Date,
    Id,
    Include,
    Product,
}
