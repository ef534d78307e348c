using CoCart.Api.Batches;
using CoCart.Api.Common.Answers;
using CoCart.Api.Common.Catalog;
using CoCart.Api.Common.Routing;
using CoCart.Api.Common.Sessions;
using CoCart.Application.Products.GetAttribute;
using CoCart.Application.Products.GetAttributeTerm;
using CoCart.Application.Products.ListAttributeTerms;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.V2.Products;

/// <summary>Attributes of products and their values by slug, as in CoCart 5.</summary>
[V2]
[ApiController]
[ApiExplorerSettings(IgnoreApi = true)] // OpenAPI knows one path of a form: these differ from those by number in what is named only
[Batchable(ReadsOnly = true)]
[WithoutCart]
[WithoutVersion]
[Catalogue]
[Route("cocart/v2/products/attributes")]
public sealed class AttributeSlugsController(IMediator mediator) : ControllerBase
{
    private const string Attribute = "{attribute_slug:regex(^(?!\\d+$)[[\\w-]]+$)}";

    private ApiRoot Root => ApiRoot.For(HttpContext, "cocart/v2");

    /// <summary>Returns an attribute by its slug.</summary>
    [HttpGet("{slug:regex(^(?!\\d+$)[[\\w-]]+$)}")]
    [SchemaTitle("product_attribute")]
    [ProducesResponseType<AttributeResponse>(StatusCodes.Status200OK)]
    public async Task<object> Get(GetAttributeBySlugRequest request, CancellationToken cancellationToken) =>
        TermShape.Attribute(await mediator.Send(new GetAttributeQuery(request.Slug), cancellationToken), Root);

    /// <summary>Lists the values of an attribute by its slug.</summary>
    [HttpGet($"{Attribute}/terms")]
    [SchemaTitle("product_attribute_term")]
    [ProducesResponseType<IReadOnlyList<AttributeTermResponse>>(StatusCodes.Status200OK)]
    public async Task<object> Terms(ListValuesBySlugRequest request, CancellationToken cancellationToken)
    {
        var page = request.ToPage();
        var terms = await mediator.Send(new ListAttributeTermsQuery(request.AttributeSlug, request.ToQuery(""), page), cancellationToken);
        Paging.Announce(HttpContext, terms.Total, page.Number, page.Size);

        return terms.Elements.Select(term => TermShape.Value(term, request.AttributeSlug, Root)).ToList();
    }

    /// <summary>Returns a value of an attribute by the attribute's slug.</summary>
    [HttpGet($"{Attribute}/terms/{{id:regex(^\\d+$)}}")]
    [SchemaTitle("product_attribute_term")]
    [ProducesResponseType<AttributeTermResponse>(StatusCodes.Status200OK)]
    public async Task<object> Term(GetValueRequest request, CancellationToken cancellationToken) =>
        TermShape.Value(await mediator.Send(new GetAttributeTermQuery(request.AttributeSlug, request.Id), cancellationToken), request.AttributeSlug, Root);

    /// <summary>Returns a value of an attribute by both their slugs.</summary>
    [HttpGet($"{Attribute}/terms/{{term_slug:regex(^(?!\\d+$)[[\\w-]]+$)}}")]
    [SchemaTitle("product_attribute_term")]
    [ProducesResponseType<AttributeTermResponse>(StatusCodes.Status200OK)]
    public async Task<object> TermBySlug(GetValueBySlugRequest request, CancellationToken cancellationToken) =>
        TermShape.Value(await mediator.Send(new GetAttributeTermQuery(request.AttributeSlug, 0, request.TermSlug), cancellationToken), request.AttributeSlug, Root);
}
