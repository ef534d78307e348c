using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.V2;
using CoCart.Api.V2.Carts;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.Batches;

/// <summary>Several requests in one, of one caller about one cart, in one transaction.</summary>
[V2]
[ApiController]
[Tags("Batches")]
[RunsBatch]
public sealed class BatchController(BatchRunner runner) : ControllerBase
{
    /// <summary>Does up to 25 requests and returns an answer to each; all or nothing if asked for, and then the cart once.</summary>
    [Operation("runBatch")]
    [HttpPost("batch/v1")]
    [ProducesResponseType<BatchResponse>(StatusCodes.Status207MultiStatus)]
    public Task<IActionResult> Run(BatchRequest request, CancellationToken cancellationToken) =>
        runner.ListAsync(request, HttpContext, cancellationToken);

    /// <summary>Does up to 25 requests of API v2; if all are about the cart and none is refused, it returns the cart once.</summary>
    /// <remarks>Else it returns an answer to each, with status 207.</remarks>
    [Operation("runCartBatch")]
    [HttpPost("cocart/batch")]
    [RunsBatch(OnlyV2 = true)]
    [ProducesResponseType<CartResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<BatchResponse>(StatusCodes.Status207MultiStatus)]
    public Task<IActionResult> RunOnCart(BatchRequest request, CancellationToken cancellationToken) =>
        runner.CartAsync(request, HttpContext, cancellationToken);
}
