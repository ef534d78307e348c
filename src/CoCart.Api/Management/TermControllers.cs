using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Management.Documents;
using CoCart.Application.Management;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.Management;

/// <summary>The categories.</summary>
[Tags("Product categories")]
[Resource("Category", "Categories", typeof(CategoryDocument))]
[Route("wc/v3/products/categories")]
public sealed class CategoriesController(IMediator mediator) : ChangeDocumentsController(mediator)
{
    /// <inheritdoc/>
    protected override StorePlace Place => new(StoreKind.Category);
}

/// <summary>The tags.</summary>
[Tags("Product tags")]
[Resource("Tag", "Tags", typeof(TagDocument))]
[Route("wc/v3/products/tags")]
public sealed class TagsController(IMediator mediator) : ChangeDocumentsController(mediator)
{
    /// <inheritdoc/>
    protected override StorePlace Place => new(StoreKind.Tag);
}

/// <summary>The brands.</summary>
[Tags("Product brands")]
[Resource("Brand", "Brands", typeof(BrandDocument))]
[Route("wc/v3/products/brands")]
public sealed class BrandsController(IMediator mediator) : ChangeDocumentsController(mediator)
{
    /// <inheritdoc/>
    protected override StorePlace Place => new(StoreKind.Brand);
}

/// <summary>The shipping classes.</summary>
[Tags("Shipping classes")]
[Resource("ShippingClass", "ShippingClasses", typeof(ShippingClassDocument))]
[Route("wc/v3/products/shipping_classes")]
public sealed class ShippingClassesController(IMediator mediator) : ChangeDocumentsController(mediator)
{
    /// <inheritdoc/>
    protected override StorePlace Place => new(StoreKind.ShippingClass);
}

/// <summary>The shop-wide attributes.</summary>
[Tags("Product attributes")]
[Resource("Attribute", "Attributes", typeof(AttributeDocument))]
[Route("wc/v3/products/attributes")]
public sealed class AttributesController(IMediator mediator) : ChangeDocumentsController(mediator)
{
    /// <inheritdoc/>
    protected override StorePlace Place => new(StoreKind.Attribute);
}

/// <summary>The values of an attribute.</summary>
[Tags("Product attributes")]
[Resource("AttributeTerm", "AttributeTerms", typeof(AttributeTermDocument))]
[Route("wc/v3/products/attributes/{attribute_id:regex(^\\d+$)}/terms")]
public sealed class AttributeTermsController(IMediator mediator) : ChangeDocumentsController(mediator)
{
    /// <inheritdoc/>
    protected override StorePlace Place => new(StoreKind.AttributeTerm, Named("attribute_id"));
}
