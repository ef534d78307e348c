using CoCart.Api.Common.Answers;
using CoCart.Api.Common.Faces;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Routing;
using CoCart.Api.Common.Sessions;
using CoCart.Application.Sessions;
using CoCart.Application.Sessions.DeleteSession;
using CoCart.Application.Sessions.GetSession;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.V2.Sessions;

/// <summary>The stored carts of everybody, for administrators and shop managers.</summary>
[V2]
[ApiController]
[Tags("Stored carts")]
[ManagersOnly]
[Route("cocart/v2")]
public sealed class SessionsController(IMediator mediator) : ControllerBase
{
    /// <summary>Lists the stored carts.</summary>
    [Operation("listSessions")]
    [Paged]
    [HttpGet("sessions")]
    [WithoutCart]
    [SchemaTitle("CoCart - View all Sessions", "$schema")]
    [ProducesResponseType<IReadOnlyList<SessionSummaryResponse>>(StatusCodes.Status200OK)]
    public async Task<object> List(ListSessionsRequest request, CancellationToken cancellationToken)
    {
        var query = request.ToQuery();
        var page = await mediator.Send(query, cancellationToken);
        if (query.PerPage is { } count)
            Paging.Announce(Response, page.Total, count);
        var root = $"{Request.Scheme}://{Request.Host}{HttpContext.Exchange().Mount}";

        return page.Sessions.Select(session => SessionShape.Of(session, root)).ToList();
    }

    /// <summary>Returns a stored cart.</summary>
    [Operation("getSession")]
    [HttpGet("session/{session_key:regex(^\\w+$)}")]
    [SchemaTitle("CoCart - Cart")]
    [ProducesResponseType<SessionResponse>(StatusCodes.Status200OK)]
    public async Task<object> Get(SessionRequest request, CancellationToken cancellationToken) =>
        SessionShape.Of(await mediator.Send(new GetSessionQuery(request.ToKey(), SessionViewer.Manager), cancellationToken), request.Thumb);

    /// <summary>Returns the lines of a stored cart by item key.</summary>
    [Operation("getSessionItems")]
    [HttpGet("session/{session_key:regex(^\\w+$)}/items")]
    [SchemaTitle("CoCart - Cart Items", "$schema")]
    [ProducesResponseType<Map<SessionItemResponse>>(StatusCodes.Status200OK)]
    public async Task<object> Items(SessionRequest request, CancellationToken cancellationToken) =>
        SessionShape.Items(await mediator.Send(new GetSessionQuery(request.ToKey(), SessionViewer.Manager), cancellationToken), request.Thumb);

    /// <summary>Deletes a stored cart.</summary>
    [Operation("deleteSession")]
    [HttpDelete("session/{session_key:regex(^\\w+$)}")]
    [ProducesResponseType<string>(StatusCodes.Status200OK)]
    public async Task<object> Delete(DeleteSessionRequest request, CancellationToken cancellationToken)
    {
        await mediator.Send(new DeleteSessionCommand(request.ToKey()), cancellationToken);

        return "The cart was deleted.";
    }
}
