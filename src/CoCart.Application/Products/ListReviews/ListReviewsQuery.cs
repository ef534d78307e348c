using CoCart.Application.Common.Messaging;

namespace CoCart.Application.Products.ListReviews;

/// <summary>Asks for a page of the reviews that fit.</summary>
public sealed record ListReviewsQuery(ReviewFilter Filter, PageOf Page) : IQuery<Listed<ReviewView>>;
