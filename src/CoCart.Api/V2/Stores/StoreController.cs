using CoCart.Api.Batches;
using CoCart.Api.Common.Catalog;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Routing;
using CoCart.Api.Common.Sessions;
using CoCart.Application.Stores.GetStore;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.V2.Stores;

/// <summary>The shop.</summary>
[V2]
[ApiController]
[Tags("Store")]
[Batchable(ReadsOnly = true)]
[WithoutCart]
[WithoutVersion]
[Catalogue]
[Route("cocart/v2/store")]
public sealed class StoreController(IMediator mediator) : ControllerBase
{
    /// <summary>Tells what the shop says of itself.</summary>
    [Operation("getStore")]
    [HttpGet]
    [SchemaTitle("cocart_store", "$schema")]
    [ProducesResponseType<StoreResponse>(StatusCodes.Status200OK)]
    public async Task<object> Get(CancellationToken cancellationToken) =>
        StoreResponse.Of(await mediator.Send(new GetStoreQuery(), cancellationToken));
}
