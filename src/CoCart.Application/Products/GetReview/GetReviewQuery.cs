using CoCart.Application.Common.Messaging;

namespace CoCart.Application.Products.GetReview;

/// <summary>Asks for a review.</summary>
/// <param name="Id">Its number.</param>
/// <param name="WithUnapproved">One that is not approved is shown, too.</param>
public sealed record GetReviewQuery(int Id, bool WithUnapproved) : IQuery<ReviewView>;
