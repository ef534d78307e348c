using System.ComponentModel.DataAnnotations;
using CoCart.Api.Common.Authentication;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Parameters;
using CoCart.Application.Products;
using CoCart.Application.Products.CreateReview;
using CoCart.Domain.Catalog;
using CoCart.Domain.Customers;

namespace CoCart.Api.Common.Catalog;

/// <summary>Which reviews to list.</summary>
[RestRequest]
public sealed record ListReviewsRequest : ListRequest
{
    /// <summary>Accepted, without effect.</summary>
    public int? ProductId { get; init; }

    /// <summary>Accepted, without effect.</summary>
    public int? Id { get; init; }

    /// <summary>How the answer is shown.</summary>
    [AllowedValues("view", "edit")]
    public string Context { get; init; } = "view";

    /// <summary>A part of the text, or of the author's name.</summary>
    public string? Search { get; init; }

    /// <summary>Only what was written after this moment.</summary>
    public DateTime? After { get; init; }

    /// <summary>Only what was written before this moment.</summary>
    public DateTime? Before { get; init; }

    /// <summary>Not these.</summary>
    public IReadOnlyList<int> Exclude { get; init; } = [];

    /// <summary>Only these.</summary>
    public IReadOnlyList<int> Include { get; init; } = [];

    /// <summary>Where the page begins, instead of at its own place.</summary>
    public int? Offset { get; init; }

    /// <summary>Up or down.</summary>
    [AllowedValues("asc", "desc")]
    public string Order { get; init; } = "desc";

    /// <summary>What reviews are sorted by.</summary>
    [AllowedValues("date", "date_gmt", "id", "include", "product")]
    public string Orderby { get; init; } = "date_gmt";

    /// <summary>Only by these users.</summary>
    public IReadOnlyList<int>? Reviewer { get; init; }

    /// <summary>Nothing by these users.</summary>
    public IReadOnlyList<int>? ReviewerExclude { get; init; }

    /// <summary>Only of these products.</summary>
    public IReadOnlyList<int> Product { get; init; } = [];

    internal PageOf ToPage() => Offset is > 0 and var offset ? new PageOf(((offset + PerPage - 1) / PerPage) + 1, PerPage, offset) : new PageOf(Page, PerPage);

    /// <summary>What is not approved is for those who may moderate.</summary>
    internal ReviewFilter ToFilter(Caller caller) => new()
    {
        WithUnapproved = caller.IsManager,
        Search = Search ?? "",
        After = After,
        Before = Before,
        Include = Include,
        Exclude = Exclude,
        Reviewers = Reviewer ?? [],
        ReviewersExcluded = ReviewerExclude ?? [],
        Products = Product,
        Order = Orderby switch
        {
            "id" => ReviewOrder.Id,
            "include" => ReviewOrder.Include,
            "product" => ReviewOrder.Product,
            _ => ReviewOrder.Date,
        },
        IsAscending = Order is "asc",
    };
}

/// <summary>Which of the own reviews to list.</summary>
[RestRequest]
public sealed record ListOwnReviewsRequest : ListRequest
{
    /// <summary>A part of the text.</summary>
    public string? Search { get; init; }

    /// <summary>Only of these products.</summary>
    public IReadOnlyList<int> Product { get; init; } = [];

    internal ReviewFilter ToFilter(CustomerAccount account) => new()
    {
        WithUnapproved = true,
        Author = new ReviewAuthor(account.Id, account.Email.ToLowerInvariant()),
        Search = Search ?? "",
        Products = Product,
    };
}

/// <summary>A review.</summary>
[RestRequest]
public sealed record GetReviewRequest
{
    /// <summary>Its number.</summary>
    public int Id { get; init; }

    /// <summary>How the answer is shown.</summary>
    [AllowedValues("view", "edit")]
    public string Context { get; init; } = "view";
}

/// <summary>A new review.</summary>
[RestRequest]
public sealed record CreateReviewRequest
{
    /// <summary>The product.</summary>
    [Required]
    [Example("71")]
    public int ProductId { get; init; }

    /// <summary>A new review has none.</summary>
    public int? Id { get; init; }

    /// <summary>What becomes of it.</summary>
    [AllowedValues("approved", "hold", "spam", "unspam", "trash", "untrash")]
    public string Status { get; init; } = "approved";

    /// <summary>Name of the author.</summary>
    [Required]
    [Example("\"Alice\"")]
    public string? Reviewer { get; init; }

    /// <summary>The address the product was bought with; it is not shown.</summary>
    [Required]
    [Example("\"alice@example.com\"")]
    public string? ReviewerEmail { get; init; }

    /// <summary>What the author tells.</summary>
    [Required]
    [Example("\"Fits well.\"")]
    public string? Review { get; init; }

    /// <summary>Stars.</summary>
    [Example("5")]
    public int? Rating { get; init; }

    /// <summary>When it was written, by the store's clock.</summary>
    [Unlisted]
    public DateTime? DateCreated { get; init; }

    internal CreateReviewCommand ToCommand() => new(
        new ProductId(ProductId), Id, Reviewer ?? "", ReviewerEmail ?? "", Review ?? "", Rating ?? 0, Status, DateCreated);
}
