using CoCart.Application.Management;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.Management;

/// <summary>The categories.</summary>
[Route("wc/v3/products/categories")]
public sealed class CategoriesController(IMediator mediator) : ChangeDocumentsController(mediator)
{
    /// <inheritdoc/>
    protected override StorePlace Place => new(StoreKind.Category);
}

/// <summary>The tags.</summary>
[Route("wc/v3/products/tags")]
public sealed class TagsController(IMediator mediator) : ChangeDocumentsController(mediator)
{
    /// <inheritdoc/>
    protected override StorePlace Place => new(StoreKind.Tag);
}

/// <summary>The shipping classes.</summary>
[Route("wc/v3/products/shipping_classes")]
public sealed class ShippingClassesController(IMediator mediator) : ChangeDocumentsController(mediator)
{
    /// <inheritdoc/>
    protected override StorePlace Place => new(StoreKind.ShippingClass);
}

/// <summary>The shop-wide attributes.</summary>
[Route("wc/v3/products/attributes")]
public sealed class AttributesController(IMediator mediator) : ChangeDocumentsController(mediator)
{
    /// <inheritdoc/>
    protected override StorePlace Place => new(StoreKind.Attribute);
}

/// <summary>The values of an attribute.</summary>
[Route("wc/v3/products/attributes/{attribute_id:regex(^\\d+$)}/terms")]
public sealed class AttributeTermsController(IMediator mediator) : ChangeDocumentsController(mediator)
{
    /// <inheritdoc/>
    protected override StorePlace Place => new(StoreKind.AttributeTerm, Named("attribute_id"));
}
