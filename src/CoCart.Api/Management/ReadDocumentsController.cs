using System.Text.Json;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Sessions;
using CoCart.Application.Management;
using CoCart.Application.Management.GetDocument;
using CoCart.Application.Management.ListDocuments;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.Management;

/// <summary>Documents of one kind, for reading. The kinds differ in nothing but their paths.</summary>
[Management]
[ApiController]
[WithoutCart]
[ManagersOnly(Code = "woocommerce_rest_cannot_view")]
public abstract class ReadDocumentsController(IMediator mediator) : ControllerBase
{
    /// <summary>What a path names a document by.</summary>
    protected const string Id = "{id:regex(^[[\\w-]]+$)}";

    /// <summary>Sends what the actions ask.</summary>
    protected IMediator Mediator { get; } = mediator;

    /// <summary>Where the documents are.</summary>
    protected abstract StorePlace Place { get; }

    /// <summary>Lists documents.</summary>
    [Operation("list{all}")]
    [HttpGet]
    [ProducesResponseType<IReadOnlyList<JsonElement>>(StatusCodes.Status200OK)]
    public async Task<object> List(ListDocumentsRequest request, CancellationToken cancellationToken) => DocumentAnswers.List(
        HttpContext, Place, await Mediator.Send(new ListDocumentsQuery(Place, request.ToFilter()), cancellationToken), request.ToPage());

    /// <summary>Returns a document.</summary>
    [Operation("get{one}")]
    [HttpGet(Id)]
    [ProducesResponseType<JsonElement>(StatusCodes.Status200OK)]
    public async Task<object> Get(CancellationToken cancellationToken) =>
        DocumentAnswers.Of(HttpContext, Place, await Mediator.Send(new GetDocumentQuery(Place, Named("id")), cancellationToken));

    /// <summary>A part of the path.</summary>
    protected string Named(string name) => $"{RouteData.Values[name]}";
}
