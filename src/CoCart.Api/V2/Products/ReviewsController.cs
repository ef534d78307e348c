using CoCart.Api.Batches;
using CoCart.Api.Common.Answers;
using CoCart.Api.Common.Authentication;
using CoCart.Api.Common.Catalog;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Routing;
using CoCart.Api.Common.Sessions;
using CoCart.Application.Products.GetReview;
using CoCart.Application.Products.ListReviews;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.V2.Products;

/// <summary>What customers think of products.</summary>
[V2]
[ApiController]
[Tags("Product reviews")]
[Batchable(ReadsOnly = true)]
[WithoutCart]
[WithoutVersion]
[Catalogue]
[Route("cocart/v2/products/reviews")]
public sealed class ReviewsController(IMediator mediator) : ControllerBase
{
    private ApiRoot Root => ApiRoot.For(HttpContext, "cocart/v2");

    /// <summary>Lists the approved reviews; those who may moderate see all.</summary>
    [Operation("listReviews")]
    [HttpGet]
    [SchemaTitle("product_review")]
    [ProducesResponseType<IReadOnlyList<ReviewResponse>>(StatusCodes.Status200OK)]
    public async Task<object> List(ListReviewsRequest request, Caller caller, CancellationToken cancellationToken)
    {
        var page = request.ToPage();
        var reviews = await mediator.Send(new ListReviewsQuery(request.ToFilter(caller), page), cancellationToken);
        Paging.Announce(HttpContext, reviews.Total, page.Number, page.Size);

        return reviews.Elements.Select(review => ReviewShape.Of(review, request.Context, caller, Root)).ToList();
    }

    /// <summary>Returns a review.</summary>
    [Operation("getReview")]
    [HttpGet("{id:regex(^\\d+$)}")]
    [SchemaTitle("product_review")]
    [ProducesResponseType<ReviewResponse>(StatusCodes.Status200OK)]
    public async Task<object> Get(GetReviewRequest request, Caller caller, CancellationToken cancellationToken) =>
        ReviewShape.Of(await mediator.Send(new GetReviewQuery(request.Id, caller.IsManager), cancellationToken), request.Context, caller, Root);

    /// <summary>Takes a review of somebody who has bought the product.</summary>
    [Operation("createReview")]
    [HttpPost]
    [ForBuyers]
    [ProducesResponseType<ReviewResponse>(StatusCodes.Status201Created)]
    public async Task<object> Create(CreateReviewRequest request, Caller caller, CancellationToken cancellationToken)
    {
        var review = await mediator.Send(request.ToCommand(), cancellationToken);
        var shape = caller.IsManager ? ReviewShape.Written(review, Root) : ReviewShape.Of(review, Root);
        Response.StatusCode = StatusCodes.Status201Created;
        Response.Headers.Location = Root.Of($"products/reviews/{review.Id}");

        return shape;
    }
}
