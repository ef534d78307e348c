using MediatR;

namespace CoCart.Application.Products.CheckBuyer;

internal sealed class CheckBuyerHandler(IReviewBook reviews) : IRequestHandler<CheckBuyerQuery, bool>
{
    public Task<bool> Handle(CheckBuyerQuery query, CancellationToken cancellationToken) =>
        reviews.HasBoughtAsync(query.Product, query.Email, cancellationToken);
}
