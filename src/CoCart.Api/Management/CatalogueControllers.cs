using CoCart.Application.Management;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.Management;

/// <summary>The products.</summary>
[Route("wc/v3/products")]
public sealed class ProductsController(IMediator mediator) : ChangeDocumentsController(mediator)
{
    /// <inheritdoc/>
    protected override StorePlace Place => new(StoreKind.Product);
}

/// <summary>The variations of a product.</summary>
[Route("wc/v3/products/{product_id:regex(^\\d+$)}/variations")]
public sealed class VariationsController(IMediator mediator) : ChangeDocumentsController(mediator)
{
    /// <inheritdoc/>
    protected override StorePlace Place => new(StoreKind.Variation, Named("product_id"));
}

/// <summary>What customers think of products.</summary>
[Route("wc/v3/products/reviews")]
public sealed class ReviewsController(IMediator mediator) : ReadDocumentsController(mediator)
{
    /// <inheritdoc/>
    protected override StorePlace Place => new(StoreKind.Review);
}
