using System.Globalization;
using System.Text.Json;
using CoCart.Domain.Catalog;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Catalog.Listing;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Importing.WooCommerce;

/// <summary>Stores reviews, and who has bought what: only buyers may write reviews. Nothing else of an order is kept.</summary>
internal sealed class OpinionImport(CartDbContext context, ExportFolder folder)
{
    private static readonly string[] Paid = ["completed", "processing"];

    public async Task<ImportTally> ReviewsAsync(CancellationToken cancellationToken)
    {
        var tally = new ImportTally("review", "reviews.json");
        var known = await context.Reviews.ToDictionaryAsync(row => row.Id, cancellationToken);
        foreach (var row in folder.Rows("reviews.json"))
            if (Read(row, tally) is { } review)
                Take(review, known, tally);

        return tally;
    }

    public async Task<ImportTally> PurchasesAsync(CancellationToken cancellationToken)
    {
        var tally = new ImportTally("purchase", "orders.json");
        var known = await context.Purchases.ToDictionaryAsync(row => (row.OrderId, row.ProductId), cancellationToken);
        foreach (var order in folder.Rows("orders.json").Where(order => Paid.Contains(order.Text("status"))))
            foreach (var product in order.List("line_items").Select(line => line.Number("product_id")).Where(id => id > 0).Distinct())
                Take(order, product, known, tally);

        return tally;
    }

    private static ReviewRow? Read(JsonElement row, ImportTally tally)
    {
        try
        {
            return Review(row);
        }
        catch (FormatException mistake)
        {
            tally.Reject(ExportFolder.NameOf(row), mistake.Message);
            return null;
        }
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
            return;
        }

        context.Entry(row).CurrentValues.SetValues(review);
        tally.Existing(isChanged: context.Entry(row).State is EntityState.Modified);
    }

    private void Take(JsonElement order, int product, Dictionary<(int, int), PurchaseRow> known, ImportTally tally)
    {
        var (id, email, customer) = (order.Number("id"), order.Member("billing")?.Text("email").ToLowerInvariant() ?? "", order.Number("customer_id"));
        if (!known.TryGetValue((id, product), out var purchase))
        {
            context.Add(known[(id, product)] = new PurchaseRow { OrderId = id, ProductId = product, Email = email, CustomerId = customer });
            tally.Created();
            return;
        }

        tally.Existing(isChanged: (purchase.Email, purchase.CustomerId) != (email, customer));
        (purchase.Email, purchase.CustomerId) = (email, customer);
    }
}
