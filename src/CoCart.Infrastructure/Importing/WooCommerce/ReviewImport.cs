using System.Globalization;
using System.Text.Json;
using CoCart.Domain.Catalog;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Catalog.Listing;
using CoCart.Infrastructure.Importing.WooCommerce.Sources;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Importing.WooCommerce;

/// <summary>Stores reviews.</summary>
internal sealed class ReviewImport(CartDbContext context, ImportChanges changes) : IRowImport
{
    public string Kind => RowKinds.Review;

    public async Task TakeAsync(IReadOnlyList<SourceRow> rows, ImportTally tally, CancellationToken cancellationToken)
    {
        var reviews = rows.Where(row => tally.IsGood(row, () => Review(row.Json))).Select(row => Review(row.Json)).ToList();
        var ids = reviews.Select(review => review.Id).ToList();
        var known = await context.Reviews.Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellationToken);
        foreach (var review in reviews)
            Take(review, known, tally);
    }

    private static ReviewRow Review(JsonElement row)
    {
        var written = row.Moment("date_created") ?? throw new FormatException("The review has no date.");

        return new ReviewRow
        {
            Id = row.Id(),
            ProductId = row.Number("product_id"),
            Status = ReviewStatus.Of(row.Text("status")),
            Author = row.Text("reviewer"),
            Email = row.Text("reviewer_email").ToLowerInvariant(),
            UserId = Author(row),
            Text = row.Text("review"),
            Rating = row.Number("rating"),
            IsVerified = row.Flag("verified"),
            CreatedAt = ProductQueries.Seconds(written.UtcDateTime),
            CreatedAtUtc = (row.Moment("date_created_gmt") ?? written).ToUnixTimeSeconds(),
        };
    }

    /// <summary>Exports name the user behind a review only by a link, as <c>…/users/2</c>.</summary>
    private static int? Author(JsonElement row)
    {
        var address = row.Member("_links")?.List("reviewer").FirstOrDefault().Text("href") ?? "";

        return int.TryParse(address[(address.LastIndexOf('/') + 1)..], CultureInfo.InvariantCulture, out var id) ? id : null;
    }

    private void Take(ReviewRow review, Dictionary<int, ReviewRow> known, ImportTally tally)
    {
        if (!known.TryGetValue(review.Id, out var row))
        {
            context.Add(known[review.Id] = review);
            tally.Created();
            changes.Product(review.ProductId);
            return;
        }

        var before = row.ProductId;
        context.Entry(row).CurrentValues.SetValues(review);
        var isChanged = context.Entry(row).State is EntityState.Modified;
        tally.Existing(isChanged);
        if (isChanged)
            changes.Product(before);
        if (isChanged)
            changes.Product(review.ProductId);
    }
}
