using System.Globalization;
using CoCart.Api.Batches;
using CoCart.Api.Common.Answers;
using CoCart.Api.Common.Catalog;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Routing;
using CoCart.Api.Common.Sessions;
using CoCart.Application.Products.GetAttribute;
using CoCart.Application.Products.GetAttributeTerm;
using CoCart.Application.Products.ListAttributes;
using CoCart.Application.Products.ListAttributeTerms;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.V1.Products;

/// <summary>Attributes of products and their values, for everybody.</summary>
[V1]
[ApiController]
[Tags("Product attributes")]
[Batchable(ReadsOnly = true)]
[WithoutCart]
[WithoutVersion]
[Catalogue]
[Route("cocart/v1/products/attributes")]
public sealed class AttributesController(IMediator mediator) : ControllerBase
{
    private ApiRoot Root => ApiRoot.For(HttpContext, "cocart/v1");

    /// <summary>Lists all attributes.</summary>
    [Operation("listAttributes")]
    [Paged]
    [HttpGet]
    [SchemaTitle("product_attribute")]
    [ProducesResponseType<IReadOnlyList<AttributeResponse>>(StatusCodes.Status200OK)]
    public async Task<object> List(ListAttributesRequest request, CancellationToken cancellationToken)
    {
        var attributes = await mediator.Send(new ListAttributesQuery(), cancellationToken);
        Paging.Announce(Response, attributes.Count, Math.Max(attributes.Count, 1));

        return attributes.Select(attribute => TermShape.Attribute(attribute, Root)).ToList();
    }

    /// <summary>Returns an attribute.</summary>
    [Operation("getAttribute")]
    [HttpGet("{id:regex(^\\d+$)}")]
    [SchemaTitle("product_attribute")]
    [ProducesResponseType<AttributeResponse>(StatusCodes.Status200OK)]
    public async Task<object> Get(GetTermRequest request, CancellationToken cancellationToken)
    {
        var query = new GetAttributeQuery(request.Id.ToString(CultureInfo.InvariantCulture));

        return TermShape.Attribute(await mediator.Send(query, cancellationToken), Root);
    }

    /// <summary>Lists the values of an attribute.</summary>
    [Operation("listAttributeTerms")]
    [HttpGet("{attribute_id:regex(^\\d+$)}/terms")]
    [SchemaTitle("product_attribute_term")]
    [ProducesResponseType<IReadOnlyList<AttributeTermResponse>>(StatusCodes.Status200OK)]
    public async Task<object> Terms(ListAttributeTermsRequest request, CancellationToken cancellationToken)
    {
        var page = request.ToPage();
        var terms = await mediator.Send(new ListAttributeTermsQuery(request.AttributeId, request.ToQuery(""), page), cancellationToken);
        Paging.Announce(HttpContext, terms.Total, page.Number, page.Size);

        return terms.Elements.Select(term => TermShape.Value(term, request.AttributeId, Root)).ToList();
    }

    /// <summary>Returns a value of an attribute.</summary>
    [Operation("getAttributeTerm")]
    [HttpGet("{attribute_id:regex(^\\d+$)}/terms/{id:regex(^\\d+$)}")]
    [SchemaTitle("product_attribute_term")]
    [ProducesResponseType<AttributeTermResponse>(StatusCodes.Status200OK)]
    public async Task<object> Term(GetAttributeTermRequest request, CancellationToken cancellationToken)
    {
        var term = await mediator.Send(new GetAttributeTermQuery(request.AttributeId, request.Id), cancellationToken);

        return TermShape.Value(term, request.AttributeId, Root);
    }
}
