using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Routing;
using CoCart.Api.Common.Sessions;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.V1.Routes;

/// <summary>What there is.</summary>
[V1]
[ApiController]
[Tags("Index")]
[WithoutVersion]
[Route("cocart/v1")]
public sealed class IndexController : ControllerBase
{
    /// <summary>Lists the routes of v1 with their arguments.</summary>
    [Operation("getIndex")]
    [HttpGet]
    [ProducesResponseType<IndexDocument>(StatusCodes.Status200OK)]
    public object Get() => HttpContext.RequestServices.GetRequiredService<RouteIndex>().Of("cocart/v1", KnownRoutes.All, HttpContext);
}
