using System.Text.Json;
using CoCart.Api.Common.Authentication;
using CoCart.Api.Common.Faces;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Sessions;
using CoCart.Api.Management.Documents;
using CoCart.Application.Management;
using CoCart.Application.Management.ListDocuments;
using CoCart.Application.Management.UpdateDocument;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.Management;

/// <summary>The places of a shipping zone.</summary>
[Management]
[ApiController]
[Tags("Shipping zones")]
[Resource("ZoneLocation", "ZoneLocations", typeof(ZoneLocationDocument))]
[WithoutCart]
[ManagersOnly(Code = "woocommerce_rest_cannot_view")]
[Route("wc/v3/shipping/zones/{zone_id:regex(^\\d+$)}/locations")]
public sealed class ZoneLocationsController(IMediator mediator) : ControllerBase
{
    private string Zone => $"{RouteData.Values["zone_id"]}";

    private StorePlace Place => new(StoreKind.ZoneLocation, Zone);

    /// <summary>Lists the places.</summary>
    [Operation("listZoneLocations")]
    [HttpGet]
    [ProducesResponseType<IReadOnlyList<JsonElement>>(StatusCodes.Status200OK)]
    public async Task<object> List(ListDocumentsRequest request, CancellationToken cancellationToken) => DocumentAnswers.List(
        HttpContext, Place, await mediator.Send(new ListDocumentsQuery(Place, request.ToFilter()), cancellationToken), request.ToPage());

    /// <summary>Puts a list of places in the place of what there is.</summary>
    [Operation("replaceZoneLocations")]
    [HttpPost]
    [HttpPut]
    [HttpPatch]
    [ManagersOnly(Code = "woocommerce_rest_cannot_edit")]
    [ProducesResponseType<IReadOnlyList<JsonElement>>(StatusCodes.Status200OK)]
    public async Task<object> Replace(ListDocumentsRequest request, Caller caller, CancellationToken cancellationToken)
    {
        var fields = JsonSerializer.SerializeToElement(new { locations = HttpContext.Exchange().Parameters.Fields() });
        await mediator.Send(new UpdateDocumentCommand(new StorePlace(StoreKind.ShippingZone), Zone, fields, caller.Editor()), cancellationToken);

        return await List(request, cancellationToken);
    }
}
