using System.Text.Json;
using CoCart.Api.Common.Authentication;
using CoCart.Api.Common.Faces;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Sessions;
using CoCart.Api.Management.Documents;
using CoCart.Application.Management.CreateDocument;
using CoCart.Application.Management.DeleteDocument;
using CoCart.Application.Management.UpdateDocument;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.Management;

/// <summary>Documents of one kind, for reading and changing.</summary>
public abstract class ChangeDocumentsController(IMediator mediator) : ReadDocumentsController(mediator)
{
    private JsonElement Fields => HttpContext.Exchange().Parameters.Fields();

    /// <summary>Makes a document; it gets the next number.</summary>
    [Operation("create{one}")]
    [HttpPost]
    [ManagersOnly(Code = "woocommerce_rest_cannot_create")]
    [ProducesResponseType<JsonElement>(StatusCodes.Status201Created)]
    public async Task<object> Create(Caller caller, CancellationToken cancellationToken) =>
        DocumentAnswers.Created(HttpContext, Place, await Mediator.Send(new CreateDocumentCommand(Place, Fields, caller.Editor()), cancellationToken));

    /// <summary>Changes the fields that are sent; all others stay as they are.</summary>
    [Operation("update{one}")]
    [HttpPut(Id)]
    [HttpPatch(Id)]
    [HttpPost(Id)]
    [ManagersOnly(Code = "woocommerce_rest_cannot_edit")]
    [ProducesResponseType<JsonElement>(StatusCodes.Status200OK)]
    public async Task<object> Update(Caller caller, CancellationToken cancellationToken) => DocumentAnswers.Of(
        HttpContext, Place, await Mediator.Send(new UpdateDocumentCommand(Place, Named("id"), Fields, caller.Editor()), cancellationToken));

    /// <summary>Deletes a document, or moves it to the trash where there is one.</summary>
    [Operation("delete{one}")]
    [HttpDelete(Id)]
    [ManagersOnly(Code = "woocommerce_rest_cannot_delete")]
    [ProducesResponseType<JsonElement>(StatusCodes.Status200OK)]
    public async Task<object> Delete(DeleteDocumentRequest request, Caller caller, CancellationToken cancellationToken) => DocumentAnswers.Of(
        HttpContext, Place, await Mediator.Send(new DeleteDocumentCommand(Place, Named("id"), request.Force, caller.Editor()), cancellationToken));

    /// <summary>Makes, changes and deletes up to a hundred documents; one that fails does not stop the others.</summary>
    [Operation("batch{all}")]
    [HttpPost("batch")]
    [HttpPut("batch")]
    [HttpPatch("batch")]
    [LargeBody(16)]
    [ManagersOnly(Code = "woocommerce_rest_cannot_batch")]
    [ProducesResponseType<DocumentBatch>(StatusCodes.Status200OK)]
    public async Task<object> Batch(Caller caller, CancellationToken cancellationToken) =>
        DocumentAnswers.Batch(HttpContext, Place, await Mediator.Send(Fields.ToBatch(Place, caller.Editor()), cancellationToken));
}
