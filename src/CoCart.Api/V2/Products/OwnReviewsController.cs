using CoCart.Api.Batches;
using CoCart.Api.Common.Answers;
using CoCart.Api.Common.Authentication;
using CoCart.Api.Common.Catalog;
using CoCart.Api.Common.Errors;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Routing;
using CoCart.Api.Common.Sessions;
using CoCart.Application.Products;
using CoCart.Application.Products.ListReviews;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.V2.Products;

/// <summary>What the signed-in customer thinks of products.</summary>
[V2]
[ApiController]
[Tags("Product reviews")]
[Batchable(ReadsOnly = true)]
[WithoutCart]
[WithoutVersion]
[Route("cocart/v2/products/reviews/mine")]
public sealed class OwnReviewsController(IMediator mediator) : ControllerBase
{
    /// <summary>Lists the caller's own reviews, those that wait for approval, too.</summary>
    [Operation("listOwnReviews")]
    [Addition]
    [HttpGet]
    [ProducesResponseType<IReadOnlyList<ReviewResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ErrorResponse>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ErrorResponse>(StatusCodes.Status401Unauthorized)]
    public async Task<object> List(ListOwnReviewsRequest request, Caller caller, CancellationToken cancellationToken)
    {
        var filter = request.ToFilter(caller.Account ?? throw RestException.NoReviewer());
        var page = new PageOf(request.Page, request.PerPage);
        var reviews = await mediator.Send(new ListReviewsQuery(filter, page), cancellationToken);
        Paging.Announce(HttpContext, reviews.Total, page.Number, page.Size);

        return reviews.Elements.Select(review => ReviewShape.Own(review, ApiRoot.For(HttpContext, "cocart/v2"))).ToList();
    }
}
