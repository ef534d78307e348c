using CoCart.Application.Common.Messaging;
using CoCart.Domain.Catalog;

namespace CoCart.Application.Products.CreateReview;

/// <summary>Somebody tells what he thinks of a product that he bought.</summary>
/// <param name="Product">The product.</param>
/// <param name="Number">A review that is there already has one; a new one has none.</param>
/// <param name="Author">Name to show.</param>
/// <param name="Email">The address the product was bought with; it is not shown.</param>
/// <param name="Text">What is told.</param>
/// <param name="Rating">Stars; 0: none.</param>
/// <param name="Status">As the client wants it: <c>approved</c>, <c>hold</c>, <c>spam</c>, <c>trash</c>.</param>
/// <param name="Written">When, by the store's clock; none: now.</param>
public sealed record CreateReviewCommand(
    ProductId Product, int? Number, string Author, string Email, string Text, int Rating, string Status, DateTime? Written)
    : ICommand<ReviewView>;
