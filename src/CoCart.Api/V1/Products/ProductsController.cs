using CoCart.Api.Batches;
using CoCart.Api.Common.Answers;
using CoCart.Api.Common.Authentication;
using CoCart.Api.Common.Catalog;
using CoCart.Api.Common.Faces;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Routing;
using CoCart.Api.Common.Sessions;
using CoCart.Application.Products.GetVariation;
using CoCart.Application.Products.ListProducts;
using CoCart.Domain.Catalog;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.V1.Products;

/// <summary>The published products, for everybody.</summary>
[V1]
[ApiController]
[Tags("Products")]
[Batchable(ReadsOnly = true)]
[WithoutCart]
[WithoutVersion]
[Catalogue]
[Route("cocart/v1/products")]
public sealed class ProductsController(IMediator mediator) : ControllerBase
{
    private ApiRoot Root => ApiRoot.For(HttpContext, "cocart/v1");

    /// <summary>Lists products.</summary>
    [Operation("listProducts")]
    [HttpGet]
    [SchemaTitle("product")]
    [ProducesResponseType<IReadOnlyList<ProductResponse>>(StatusCodes.Status200OK)]
    public async Task<object> List(ListProductsRequest request, Caller caller, CancellationToken cancellationToken)
    {
        var query = new ListProductsQuery(request.ToFilter(), request.ToPage(), caller.Viewer(HttpContext, request.ShowReviews is true));
        var page = await mediator.Send(query, cancellationToken);
        Paging.Announce(HttpContext, page.Total, request.Page, request.PerPage);

        return page.Elements.Select(view => ProductShape.Of(view, request.ReturnVariations is true, Root)).ToList();
    }

    /// <summary>Returns a product or variation.</summary>
    [Operation("getProduct")]
    [HttpGet("{id:regex(^\\d+$)}")]
    [SchemaTitle("product")]
    [ProducesResponseType<ProductResponse>(StatusCodes.Status200OK)]
    public async Task<object> Get(GetProductRequest request, Caller caller, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(request.ToQuery(caller.Viewer(HttpContext, request.WantsReviews)), cancellationToken);
        HttpContext.Exchange().ModifiedAt = view.Sheet.Modified?.Utc;

        return ProductShape.Of(view, request.WantsVariations, Root);
    }

    /// <summary>Lists the variations of a product.</summary>
    [Operation("listVariations")]
    [HttpGet("{product_id:regex(^\\d+$)}/variations")]
    [SchemaTitle("product")]
    [ProducesResponseType<IReadOnlyList<PlainVariationResponse>>(StatusCodes.Status200OK)]
    public async Task<object> Variations(ListVariationsRequest request, Caller caller, CancellationToken cancellationToken)
    {
        var query = new ListProductsQuery(request.ToFilter(), request.ToPage(), caller.Viewer(HttpContext, withReviews: false));
        var page = await mediator.Send(query, cancellationToken);
        Paging.Announce(HttpContext, page.Total, request.Page, request.PerPage);

        return page.Elements.Select(view => VariationShape.Below(view, Root)).ToList();
    }

    /// <summary>Returns a variation of a product.</summary>
    [Operation("getVariation")]
    [HttpGet("{product_id:regex(^\\d+$)}/variations/{id:regex(^\\d+$)}")]
    [SchemaTitle("product_variation")]
    [ProducesResponseType<PlainVariationResponse>(StatusCodes.Status200OK)]
    public async Task<object> Variation(GetVariationRequest request, Caller caller, CancellationToken cancellationToken)
    {
        var query = new GetVariationQuery(new ProductId(request.ProductId), new ProductId(request.Id), caller.Viewer(HttpContext, withReviews: false));

        var view = await mediator.Send(query, cancellationToken);
        HttpContext.Exchange().ModifiedAt = view.Sheet.Modified?.Utc;

        return VariationShape.Below(view, Root);
    }
}
