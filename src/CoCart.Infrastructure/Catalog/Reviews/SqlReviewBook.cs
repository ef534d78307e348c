using CoCart.Application.Products;
using CoCart.Domain.Catalog;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Carts;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CoCart.Infrastructure.Catalog.Reviews;

/// <summary>The reviews of our tables. Inside a command everything goes through the writers' transaction.</summary>
internal sealed class SqlReviewBook(
    IDbContextFactory<CartDbContext> contexts, CartWork work, IProductSheets sheets, IOptions<ReviewOptions> options, TimeProvider clock) : IReviewBook
{
    public async ValueTask<IReadOnlyDictionary<ProductId, RatingView>> FindRatingsAsync(
        IReadOnlyCollection<ProductId> ids, CancellationToken cancellationToken)
    {
        var numbers = ids.Select(id => id.Value).ToList();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);

        return await context.Entries
            .Where(entry => numbers.Contains(entry.Id) && entry.ReviewCount > 0)
            .Select(entry => new { entry.Id, entry.Rating, entry.ReviewCount })
            .ToDictionaryAsync(entry => new ProductId(entry.Id), entry => new RatingView(entry.Rating / 100m, entry.ReviewCount), cancellationToken);
    }

    public async Task<ILookup<ProductId, ReviewView>> FindApprovedAsync(IReadOnlyCollection<ProductId> ids, CancellationToken cancellationToken)
    {
        var filter = new ReviewFilter { Products = [.. ids.Select(id => id.Value)] };
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await ReviewQueries.Sort(ReviewQueries.Narrow(context, filter), filter).ToListAsync(cancellationToken);

        return rows.ToLookup(row => new ProductId(row.ProductId), row => View(row, null));
    }

    public async Task<Listed<ReviewView>> ListAsync(ReviewFilter filter, PageOf page, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var reviews = ReviewQueries.Narrow(context, filter);
        var rows = filter.Order is ReviewOrder.Include && filter.Include.Count > 0
            ? [.. (await reviews.ToListAsync(cancellationToken)).OrderBy(row => filter.Include.ToList().IndexOf(row.Id)).Skip(page.Start).Take(page.Size)]
            : await ReviewQueries.Sort(reviews, filter).Skip(page.Start).Take(page.Size).ToListAsync(cancellationToken);

        return new Listed<ReviewView>(await ShowAsync(rows, cancellationToken), await reviews.CountAsync(cancellationToken));
    }

    public async Task<ReviewView?> FindAsync(int id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await context.Reviews.AsNoTracking().FirstOrDefaultAsync(review => review.Id == id, cancellationToken);

        return row is null ? null : (await ShowAsync([row], cancellationToken))[0];
    }

    public async Task<bool> HasBoughtAsync(ProductId product, string email, CancellationToken cancellationToken)
    {
        await using var own = work.Writing is null ? await contexts.CreateDbContextAsync(cancellationToken) : null;
        var context = own ?? Writing();
        var address = email.Trim().ToLowerInvariant();
        var user = await context.Users.Where(row => row.Email == address).OrderBy(row => row.Id).Select(row => (int?)row.Id).FirstOrDefaultAsync(cancellationToken);

        return address.Length > 0 && await context.Purchases.AnyAsync(
            purchase => purchase.ProductId == product.Value && (purchase.Email == address || (user != null && purchase.CustomerId == user)), cancellationToken);
    }

    public async Task<ReviewView> AddAsync(ReviewView review, CancellationToken cancellationToken)
    {
        var row = await new ReviewWriting(Writing(), clock.GetUtcNow() - options.Value.Pause).AddAsync(review, cancellationToken);

        return (await ShowAsync([row], cancellationToken))[0];
    }

    private CartDbContext Writing() => work.Writing ?? throw new InvalidOperationException("Reviews are written by commands.");

    private async Task<IReadOnlyList<ReviewView>> ShowAsync(List<ReviewRow> rows, CancellationToken cancellationToken)
    {
        var products = await sheets.FindManyAsync([.. rows.Select(row => new ProductId(row.ProductId)).Distinct()], cancellationToken);

        return [.. rows.Select(row => View(row, products.GetValueOrDefault(new ProductId(row.ProductId))))];
    }

    private static ReviewView View(ReviewRow row, ProductSheet? product) => new()
    {
        Id = row.Id,
        ProductId = new ProductId(row.ProductId),
        Status = row.Status,
        Author = row.Author,
        Email = row.Email,
        UserId = row.UserId,
        Text = row.Text,
        Rating = row.Rating,
        IsVerified = row.IsVerified,
        Created = new StoreMoment(DateTime.UnixEpoch.AddSeconds(row.CreatedAt), DateTime.UnixEpoch.AddSeconds(row.CreatedAtUtc)),
        ProductPermalink = product?.Permalink ?? "",
    };
}
