using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Management.Documents;
using CoCart.Application.Management;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.Management;

/// <summary>The products.</summary>
[Tags("Products")]
[Resource("Product", "Products", typeof(ProductDocument))]
[Route("wc/v3/products")]
public sealed class ProductsController(IMediator mediator) : ChangeDocumentsController(mediator)
{
    /// <inheritdoc/>
    protected override StorePlace Place => new(StoreKind.Product);
}

/// <summary>The variations of a product.</summary>
[Tags("Product variations")]
[Resource("Variation", "Variations", typeof(VariationDocument))]
[Route("wc/v3/products/{product_id:regex(^\\d+$)}/variations")]
public sealed class VariationsController(IMediator mediator) : ChangeDocumentsController(mediator)
{
    /// <inheritdoc/>
    protected override StorePlace Place => new(StoreKind.Variation, Named("product_id"));
}

/// <summary>What customers think of products.</summary>
[Tags("Product reviews")]
[Resource("Review", "Reviews", typeof(ReviewDocument))]
[Route("wc/v3/products/reviews")]
public sealed class ReviewsController(IMediator mediator) : ReadDocumentsController(mediator)
{
    /// <inheritdoc/>
    protected override StorePlace Place => new(StoreKind.Review);
}
