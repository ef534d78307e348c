using System.Text.Json;
using System.Text.Json.Nodes;
using CoCart.Application.Management;
using CoCart.Application.Products;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Catalog.Reviews;
using CoCart.Infrastructure.Management.Documents;
using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Management.Reviews;

/// <summary>Reviews, for reading.</summary>
internal sealed class ReviewTable : IManagedTable
{
    private const string Form = "yyyy-MM-ddTHH:mm:ss";

    public bool Holds(StoreKind kind) => kind is StoreKind.Review;

    public async Task<Listed<JsonElement>> ListAsync(CartDbContext context, StorePlace place, DocumentFilter filter, CancellationToken cancellationToken)
    {
        var asked = Asked(filter);
        var reviews = ReviewQueries.Narrow(context, asked);
        if (filter["status"] is { Length: > 0 } status and not "all")
            reviews = reviews.Where(review => review.Status == status);
        var rows = await ReviewQueries.Sort(reviews, asked).Skip(filter.Page.Start).Take(filter.Page.Size).ToListAsync(cancellationToken);

        return new Listed<JsonElement>(await ShowAsync(context, rows, cancellationToken), await reviews.CountAsync(cancellationToken));
    }

    public async Task<JsonElement?> FindAsync(CartDbContext context, StorePlace place, string id, CancellationToken cancellationToken)
    {
        var number = StoredJson.Number(id);
        var rows = await context.Reviews.AsNoTracking().Where(review => review.Id == number).ToListAsync(cancellationToken);

        return rows.Count is 0 ? null : (await ShowAsync(context, rows, cancellationToken))[0];
    }

    /// <summary>Only approved ones, unless another status is named.</summary>
    private static ReviewFilter Asked(DocumentFilter filter) => new()
    {
        WithUnapproved = filter["status"] is not ("" or "approved"),
        Search = filter.Search,
        Include = filter.Include,
        Exclude = filter.Exclude,
        After = filter.After,
        Before = filter.Before,
        Products = [.. filter["product"].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(StoredJson.Number)],
        Order = filter.OrderBy switch
        {
            "id" => ReviewOrder.Id,
            "product" => ReviewOrder.Product,
            _ => ReviewOrder.Date,
        },
        IsAscending = filter.IsDescending is false,
    };

    private static async Task<IReadOnlyList<JsonElement>> ShowAsync(CartDbContext context, List<ReviewRow> rows, CancellationToken cancellationToken)
    {
        var products = rows.ConvertAll(row => row.ProductId);
        var documents = await context.Products.Where(product => products.Contains(product.Id))
            .ToDictionaryAsync(product => product.Id, product => product.Document, cancellationToken);

        return [.. rows.Select(row => Shape(row, documents.TryGetValue(row.ProductId, out var document) ? StoredJson.Parse(document) : default))];
    }

    private static JsonElement Shape(ReviewRow row, JsonElement product) => StoredJson.Close(new JsonObject
    {
        ["id"] = row.Id,
        ["date_created"] = Moment(row.CreatedAt),
        ["date_created_gmt"] = Moment(row.CreatedAtUtc),
        ["product_id"] = row.ProductId,
        ["product_name"] = product.Text("name"),
        ["product_permalink"] = product.Text("permalink"),
        ["status"] = row.Status,
        ["reviewer"] = row.Author,
        ["reviewer_email"] = row.Email,
        ["review"] = row.Text,
        ["rating"] = row.Rating,
        ["verified"] = row.IsVerified,
    });

    private static string Moment(long seconds) => DateTime.UnixEpoch.AddSeconds(seconds).ToString(Form, System.Globalization.CultureInfo.InvariantCulture);
}
