using CoCart.Api.Common.Authentication;
using CoCart.Api.Common.Catalog;
using CoCart.Application.Products;

namespace CoCart.Api.V2.Products;

/// <summary>Reviews as v2 shows them.</summary>
internal static class ReviewShape
{
    /// <summary>As everybody reads it.</summary>
    public static ReviewResponse Of(ReviewView review, ApiRoot root) => new()
    {
        Id = review.Id,
        DateCreated = Wire.Date(review.Created.Local) ?? "",
        DateCreatedGmt = Wire.Date(review.Created.Utc) ?? "",
        ProductId = review.ProductId.Value,
        Status = review.Status,
        Reviewer = review.Author,
        Review = Wire.Paragraphs(review.Text),
        Rating = review.Rating,
        Verified = review.IsVerified,
        ReviewerAvatarUrls = Wire.Avatars(review.Email),
        Links = CatalogLinking.Review(review, root),
    };

    /// <summary>As the caller may see it: who may moderate can ask for what was written.</summary>
    public static ReviewResponse Of(ReviewView review, string context, Caller caller, ApiRoot root) =>
        context is "edit" && caller.IsManager ? Written(review, root) : Of(review, root);

    /// <summary>As its author reads it.</summary>
    public static ReviewResponse Own(ReviewView review, ApiRoot root) =>
        Of(review, root) with { ReviewerEmail = review.Email };

    /// <summary>As it was written, for those who may moderate.</summary>
    public static ReviewResponse Written(ReviewView review, ApiRoot root) =>
        Of(review, root) with { ReviewerEmail = review.Email, Review = review.Text };
}
