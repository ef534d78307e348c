using CoCart.Domain.Catalog;
using MediatR;

namespace CoCart.Application.Products.GetReview;

internal sealed class GetReviewHandler(IReviewBook reviews) : IRequestHandler<GetReviewQuery, ReviewView>
{
    public async Task<ReviewView> Handle(GetReviewQuery query, CancellationToken cancellationToken)
    {
        var review = await reviews.FindAsync(query.Id, cancellationToken);

        return review is not null && (query.WithUnapproved || review.Status is ReviewStatus.Approved) ? review : throw ReviewErrors.NotFound();
    }
}
