using System.Text.Json;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Catalog.Listing;

/// <summary>How many approved reviews a product has, and how many hundredths of a star they give on average.</summary>
internal sealed record ReviewSum(int Count, int Hundredths)
{
    /// <summary>What the store's description tells; for stores whose reviews were not imported.</summary>
    public static ReviewSum Told(JsonElement json) =>
        new(json.Number("rating_count"), (int)decimal.Round((json.Amount("average_rating") ?? 0) * 100, MidpointRounding.AwayFromZero));
}

/// <summary>Counts approved reviews; those without stars do not count for the average.</summary>
internal static class ReviewSums
{
    public const string Approved = "approved";

    public static Task<Dictionary<int, ReviewSum>> ReadAsync(CartDbContext context, CancellationToken cancellationToken, int? product = null) =>
        ReadAsync(context.Reviews.Where(review => product == null || review.ProductId == product), cancellationToken);

    public static async Task<Dictionary<int, ReviewSum>> ReadAsync(IQueryable<ReviewRow> reviews, CancellationToken cancellationToken)
    {
        var sums = await reviews
            .Where(review => review.Status == Approved)
            .GroupBy(review => review.ProductId)
            .Select(group => new
            {
                Product = group.Key,
                Count = group.Count(),
                Rated = group.Sum(review => review.Rating > 0 ? 1 : 0),
                Stars = group.Sum(review => review.Rating > 0 ? review.Rating : 0),
            })
            .ToListAsync(cancellationToken);

        return sums.ToDictionary(sum => sum.Product, sum => new ReviewSum(sum.Count, sum.Rated is 0 ? 0 : Average(sum.Stars, sum.Rated)));
    }

    private static int Average(int stars, int rated) => (int)decimal.Round(stars * 100m / rated, MidpointRounding.AwayFromZero);
}
