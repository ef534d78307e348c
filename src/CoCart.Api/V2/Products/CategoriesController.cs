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

/// <summary>Categories and tags of products, for everybody.</summary>
[V2]
[ApiController]
[Tags("Product categories and tags")]
[Batchable(ReadsOnly = true)]
[WithoutCart]
[WithoutVersion]
[Catalogue]
[Route("cocart/v2/products")]
public sealed class CategoriesController(IMediator mediator) : ControllerBase
{
    private ApiRoot Root => ApiRoot.For(HttpContext, "cocart/v2");

    /// <summary>Lists categories.</summary>
    [Operation("listCategories")]
    [HttpGet("categories")]
    [SchemaTitle("product_cat")]
    [ProducesResponseType<IReadOnlyList<CategoryResponse>>(StatusCodes.Status200OK)]
    public async Task<object> Categories(ListCategoriesRequest request, CancellationToken cancellationToken)
    {
        var terms = await ListAsync(request, TermQuery.Categories, cancellationToken);

        return terms.Select(term => TermShape.Category(term, term.ShownCount, Root)).ToList();
    }

    /// <summary>Returns a category.</summary>
    [Operation("getCategory")]
    [HttpGet("categories/{id:regex(^\\d+$)}")]
    [SchemaTitle("product_cat")]
    [ProducesResponseType<CategoryResponse>(StatusCodes.Status200OK)]
    public async Task<object> Category(GetTermRequest request, CancellationToken cancellationToken)
    {
        var term = await mediator.Send(new GetTermQuery(TermQuery.Categories, request.Id), cancellationToken);

        return TermShape.Category(term, term.Count, Root);
    }

    /// <summary>Lists tags.</summary>
    [Operation("listTags")]
    [HttpGet("tags")]
    [SchemaTitle("product_tag")]
    [ProducesResponseType<IReadOnlyList<TagResponse>>(StatusCodes.Status200OK)]
    public async Task<object> Tags(ListTagsRequest request, CancellationToken cancellationToken)
    {
        var terms = await ListAsync(request, TermQuery.Tags, cancellationToken);

        return terms.Select(term => TermShape.Tag(term, term.ShownCount, Root)).ToList();
    }

    /// <summary>Returns a tag.</summary>
    [Operation("getTag")]
    [HttpGet("tags/{id:regex(^\\d+$)}")]
    [SchemaTitle("product_tag")]
    [ProducesResponseType<TagResponse>(StatusCodes.Status200OK)]
    public async Task<object> Tag(GetTermRequest request, CancellationToken cancellationToken)
    {
        var term = await mediator.Send(new GetTermQuery(TermQuery.Tags, request.Id), cancellationToken);

        return TermShape.Tag(term, term.Count, Root);
    }

    private async Task<IReadOnlyList<TermView>> ListAsync(ListTermsRequest request, string taxonomy, CancellationToken cancellationToken)
    {
        var page = request.ToPage();
        var terms = await mediator.Send(new ListTermsQuery(request.ToQuery(taxonomy), page), cancellationToken);
        Paging.Announce(HttpContext, terms.Total, page.Number, page.Size);

        return terms.Elements;
    }
}
