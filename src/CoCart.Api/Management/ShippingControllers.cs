using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Management.Documents;
using CoCart.Application.Management;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.Management;

/// <summary>The shipping zones.</summary>
[Tags("Shipping zones")]
[Resource("ShippingZone", "ShippingZones", typeof(ShippingZoneDocument))]
[Route("wc/v3/shipping/zones")]
public sealed class ShippingZonesController(IMediator mediator) : ChangeDocumentsController(mediator)
{
    /// <inheritdoc/>
    protected override StorePlace Place => new(StoreKind.ShippingZone);
}

/// <summary>The shipping methods of a zone.</summary>
[Tags("Shipping zones")]
[Resource("ZoneMethod", "ZoneMethods", typeof(ZoneMethodDocument))]
[Route("wc/v3/shipping/zones/{zone_id:regex(^\\d+$)}/methods")]
public sealed class ZoneMethodsController(IMediator mediator) : ChangeDocumentsController(mediator)
{
    /// <inheritdoc/>
    protected override StorePlace Place => new(StoreKind.ZoneMethod, Named("zone_id"));
}
