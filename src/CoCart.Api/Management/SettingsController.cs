using System.Text.Json;
using CoCart.Api.Common.Authentication;
using CoCart.Api.Common.Faces;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Sessions;
using CoCart.Api.Management.Documents;
using CoCart.Application.Management;
using CoCart.Application.Management.GetDocument;
using CoCart.Application.Management.ListDocuments;
using CoCart.Application.Management.UpdateDocument;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.Management;

/// <summary>The shop's settings by group.</summary>
[Management]
[ApiController]
[Tags("Settings")]
[Resource("Setting", "Settings", typeof(SettingDocument))]
[WithoutCart]
[ManagersOnly(Code = "woocommerce_rest_cannot_view")]
[Route("wc/v3/settings")]
public sealed class SettingsController(IMediator mediator) : ControllerBase
{
    private const string Group = "{group:regex(^[[\\w-]]+$)}";
    private const string Id = Group + "/{id:regex(^[[\\w-]]+$)}";

    private StorePlace Place => new(StoreKind.Setting, $"{RouteData.Values["group"]}");

    private string Setting => $"{RouteData.Values["id"]}";

    private JsonElement Fields => HttpContext.Exchange().Parameters.Fields();

    /// <summary>Lists the groups.</summary>
    [Operation("listSettingGroups")]
    [Resource("SettingGroup", "SettingGroups", typeof(SettingGroupDocument))]
    [HttpGet]
    [ProducesResponseType<IReadOnlyList<JsonElement>>(StatusCodes.Status200OK)]
    public Task<object> Groups(ListDocumentsRequest request, CancellationToken cancellationToken) =>
        ListAsync(new StorePlace(StoreKind.SettingGroup), request, cancellationToken);

    /// <summary>Lists the settings of a group.</summary>
    [Operation("listSettings")]
    [HttpGet(Group)]
    [ProducesResponseType<IReadOnlyList<JsonElement>>(StatusCodes.Status200OK)]
    public Task<object> List(ListDocumentsRequest request, CancellationToken cancellationToken) => ListAsync(Place, request, cancellationToken);

    /// <summary>Returns a setting.</summary>
    [Operation("getSetting")]
    [HttpGet(Id)]
    [ProducesResponseType<JsonElement>(StatusCodes.Status200OK)]
    public async Task<object> Get(CancellationToken cancellationToken) =>
        DocumentAnswers.Of(HttpContext, Place, await mediator.Send(new GetDocumentQuery(Place, Setting), cancellationToken));

    /// <summary>Changes the value of a setting.</summary>
    [Operation("updateSetting")]
    [HttpPut(Id)]
    [HttpPatch(Id)]
    [HttpPost(Id)]
    [ManagersOnly(Code = "woocommerce_rest_cannot_edit")]
    [ProducesResponseType<JsonElement>(StatusCodes.Status200OK)]
    public async Task<object> Update(Caller caller, CancellationToken cancellationToken) => DocumentAnswers.Of(
        HttpContext, Place, await mediator.Send(new UpdateDocumentCommand(Place, Setting, Fields, caller.Editor()), cancellationToken));

    /// <summary>Changes several settings of a group.</summary>
    [Operation("batchSettings")]
    [HttpPost(Group + "/batch")]
    [HttpPut(Group + "/batch")]
    [HttpPatch(Group + "/batch")]
    [ManagersOnly(Code = "woocommerce_rest_cannot_batch")]
    [ProducesResponseType<DocumentBatch>(StatusCodes.Status200OK)]
    public async Task<object> Batch(Caller caller, CancellationToken cancellationToken) =>
        DocumentAnswers.Batch(HttpContext, Place, await mediator.Send(Fields.ToBatch(Place, caller.Editor()), cancellationToken));

    private async Task<object> ListAsync(StorePlace place, ListDocumentsRequest request, CancellationToken cancellationToken) => DocumentAnswers.List(
        HttpContext, place, await mediator.Send(new ListDocumentsQuery(place, request.ToFilter()), cancellationToken), request.ToPage());
}
