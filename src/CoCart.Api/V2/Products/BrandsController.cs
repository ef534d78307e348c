using CoCart.Api.Batches;
using CoCart.Api.Common.Answers;
using CoCart.Api.Common.Catalog;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Routing;
using CoCart.Api.Common.Sessions;
using CoCart.Application.Products;
using CoCart.Application.Products.GetTerm;
using CoCart.Application.Products.ListTerms;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.V2.Products;

/// <summary>Brands of products, for everybody.</summary>
[V2]
[ApiController]
[Tags("Product brands")]
[Batchable(ReadsOnly = true)]
[WithoutCart]
[WithoutVersion]
[Catalogue]
[Route("cocart/v2/products/brands")]
public sealed class BrandsController(IMediator mediator) : ControllerBase
{
    private ApiRoot Root => ApiRoot.For(HttpContext, "cocart/v2");

    /// <summary>Lists brands.</summary>
    [Operation("listBrands")]
    [HttpGet]
    [SchemaTitle("product_brand")]
    [ProducesResponseType<IReadOnlyList<BrandResponse>>(StatusCodes.Status200OK)]
    public async Task<object> List(ListBrandsRequest request, CancellationToken cancellationToken)
    {
        var page = request.ToPage();
        var brands = await mediator.Send(new ListTermsQuery(request.ToQuery(TermQuery.Brands), page), cancellationToken);
        Paging.Announce(HttpContext, brands.Total, page.Number, page.Size);

        return brands.Elements.Select(brand => TermShape.Brand(brand, brand.ShownCount, Root)).ToList();
    }

    /// <summary>Returns a brand.</summary>
    [Operation("getBrand")]
    [HttpGet("{id:regex(^\\d+$)}")]
    [SchemaTitle("product_brand")]
    [ProducesResponseType<BrandResponse>(StatusCodes.Status200OK)]
    public async Task<object> Get(GetTermRequest request, CancellationToken cancellationToken)
    {
        var brand = await mediator.Send(new GetTermQuery(TermQuery.Brands, request.Id), cancellationToken);

        return TermShape.Brand(brand, brand.Count, Root);
    }
}
