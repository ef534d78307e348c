using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Routing;
using CoCart.Api.Common.Sessions;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.V2.Routes;

/// <summary>What there is.</summary>
[V2]
[ApiController]
[Tags("Index")]
[WithoutVersion]
[Route("cocart/v2")]
public sealed class IndexController : ControllerBase
{
    /// <summary>Lists the routes of v2 with their arguments.</summary>
    [Operation("getIndex")]
    [HttpGet]
    [ProducesResponseType<IndexDocument>(StatusCodes.Status200OK)]
    public object Get() => HttpContext.RequestServices.GetRequiredService<RouteIndex>().Of("cocart/v2", KnownRoutes.All, HttpContext);
}
