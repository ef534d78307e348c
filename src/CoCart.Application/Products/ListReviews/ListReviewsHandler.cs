using MediatR;

namespace CoCart.Application.Products.ListReviews;

internal sealed class ListReviewsHandler(IReviewBook reviews) : IRequestHandler<ListReviewsQuery, Listed<ReviewView>>
{
    public Task<Listed<ReviewView>> Handle(ListReviewsQuery query, CancellationToken cancellationToken) =>
        reviews.ListAsync(query.Filter, query.Page, cancellationToken);
}
