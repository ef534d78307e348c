using CoCart.Application.Products;
using CoCart.Domain.Catalog;
using CoCart.Infrastructure.Catalog.Listing;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Catalog.Reviews;

/// <summary>Says which reviews are asked for to the database.</summary>
internal static class ReviewQueries
{
    private const string EscapeCharacter = "\\";

    public static IQueryable<ReviewRow> Narrow(CartDbContext context, ReviewFilter filter)
    {
        var reviews = context.Reviews.AsNoTracking();
        reviews = filter.WithUnapproved
            ? reviews.Where(review => review.Status == ReviewStatus.Approved || review.Status == ReviewStatus.Held)
            : reviews.Where(review => review.Status == ReviewStatus.Approved);
        if (filter.Search.Trim() is { Length: > 0 } search)
            reviews = Holding(reviews, $"%{Escaped(context.Lower(search))}%");
        if (filter.After is { } after)
            reviews = reviews.Where(review => review.CreatedAt > ProductQueries.Seconds(after));
        if (filter.Before is { } before)
            reviews = reviews.Where(review => review.CreatedAt < ProductQueries.Seconds(before));
        if (filter.Products.Count > 0)
            reviews = reviews.Where(review => filter.Products.Contains(review.ProductId));

        return Reviewers(Numbers(reviews, filter), filter);
    }

    public static IQueryable<ReviewRow> Sort(IQueryable<ReviewRow> reviews, ReviewFilter filter) => (filter.Order, filter.IsAscending) switch
    {
        (ReviewOrder.Id, true) => reviews.OrderBy(review => review.Id),
        (ReviewOrder.Id, false) => reviews.OrderByDescending(review => review.Id),
        (ReviewOrder.Product, true) => reviews.OrderBy(review => review.ProductId).ThenBy(review => review.Id),
        (ReviewOrder.Product, false) => reviews.OrderByDescending(review => review.ProductId).ThenByDescending(review => review.Id),
        (_, true) => reviews.OrderBy(review => review.CreatedAtUtc).ThenBy(review => review.Id),
        _ => reviews.OrderByDescending(review => review.CreatedAtUtc).ThenByDescending(review => review.Id),
    };

    /// <summary>A part of the text, or of the author's name or address, in small or capital letters.</summary>
    private static IQueryable<ReviewRow> Holding(IQueryable<ReviewRow> reviews, string pattern) => reviews.Where(review =>
        EF.Functions.Like(review.Text.ToLower(), pattern, EscapeCharacter)
        || EF.Functions.Like(review.Author.ToLower(), pattern, EscapeCharacter)
        || EF.Functions.Like(review.Email, pattern, EscapeCharacter));

    private static IQueryable<ReviewRow> Numbers(IQueryable<ReviewRow> reviews, ReviewFilter filter)
    {
        if (filter.Include.Count > 0)
            reviews = reviews.Where(review => filter.Include.Contains(review.Id));
        if (filter.Exclude.Count > 0)
            reviews = reviews.Where(review => !filter.Exclude.Contains(review.Id));

        return reviews;
    }

    private static IQueryable<ReviewRow> Reviewers(IQueryable<ReviewRow> reviews, ReviewFilter filter)
    {
        if (filter.Reviewers.Count > 0)
            reviews = reviews.Where(review => filter.Reviewers.Contains(review.UserId ?? 0));
        if (filter.Author is { } author)
            reviews = reviews.Where(review => review.UserId == author.UserId || (review.UserId == null && review.Email == author.Email));
        if (filter.ReviewersExcluded.Count > 0)
            reviews = reviews.Where(review => !filter.ReviewersExcluded.Contains(review.UserId ?? 0));

        return reviews;
    }

    private static string Escaped(string text) => text
        .Replace(EscapeCharacter, EscapeCharacter + EscapeCharacter, StringComparison.Ordinal)
        .Replace("%", "\\%", StringComparison.Ordinal)
        .Replace("_", "\\_", StringComparison.Ordinal);
}
