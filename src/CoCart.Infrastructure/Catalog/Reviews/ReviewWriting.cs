using CoCart.Application.Products;
using CoCart.Domain.Catalog;
using CoCart.Infrastructure.Catalog.Listing;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Catalog.Reviews;

/// <summary>Keeps new reviews in the transaction of their command.</summary>
internal sealed class ReviewWriting(CartDbContext context, DateTimeOffset quietSince)
{
    private const string Savepoint = "review";

    public async Task<ReviewRow> AddAsync(ReviewView review, CancellationToken cancellationToken)
    {
        await context.TakeTurnAsync(cancellationToken);
        var row = Row(review, await NextNumberAsync(cancellationToken));
        await EnsureNewAsync(row, cancellationToken);
        var transaction = context.Database.CurrentTransaction ?? throw new InvalidOperationException("Reviews are written by commands.");
        await transaction.CreateSavepointAsync(Savepoint, cancellationToken);
        try
        {
            context.Add(row);
            await context.SaveChangesAsync(cancellationToken);
            await CountAsync(row.ProductId, cancellationToken);
        }
        catch
        {
            // other commands share the transaction: what was written of this one must not be committed with them
            await transaction.RollbackToSavepointAsync(Savepoint, CancellationToken.None);
            throw;
        }
        finally
        {
            context.ChangeTracker.Clear();
        }

        return row;
    }

    /// <summary>One author says one thing once, and not everything at once.</summary>
    private async Task EnsureNewAsync(ReviewRow row, CancellationToken cancellationToken)
    {
        var own = context.Reviews.Where(review => review.Email == row.Email);
        if (await own.AnyAsync(review => review.ProductId == row.ProductId && review.Text == row.Text && review.Author == row.Author, cancellationToken))
            throw ReviewErrors.Duplicate();

        var earliest = quietSince.ToUnixTimeSeconds();
        if (await own.AnyAsync(review => review.CreatedAtUtc > earliest, cancellationToken))
            throw ReviewErrors.TooFast();
    }

    private async Task CountAsync(int product, CancellationToken cancellationToken)
    {
        var sum = (await ReviewSums.ReadAsync(context, cancellationToken, product)).GetValueOrDefault(product);
        if (sum is null)
            return;

        await context.Entries.Where(entry => entry.Id == product).ExecuteUpdateAsync(
            entry => entry.SetProperty(row => row.ReviewCount, sum.Count).SetProperty(row => row.Rating, sum.Hundredths), cancellationToken);
        await context.RaiseRevisionAsync(cancellationToken);
    }

    /// <summary>Numbers go on after those of imported reviews, which databases that count by themselves know nothing of.</summary>
    private async Task<int> NextNumberAsync(CancellationToken cancellationToken) => (await context.Reviews.MaxAsync(review => (int?)review.Id, cancellationToken) ?? 0) + 1;

    private static ReviewRow Row(ReviewView review, int id) => new()
    {
        Id = id,
        ProductId = review.ProductId.Value,
        Status = review.Status,
        Author = review.Author,
        Email = review.Email.ToLowerInvariant(),
        UserId = review.UserId,
        Text = review.Text,
        Rating = review.Rating,
        IsVerified = review.IsVerified,
        CreatedAt = ProductQueries.Seconds(review.Created.Local),
        CreatedAtUtc = ProductQueries.Seconds(review.Created.Utc),
    };
}
