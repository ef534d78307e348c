using CoCart.Api.Common.Faces;
using CoCart.Api.Common.Sessions;
using CoCart.Api.V2;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.WebShop;

/// <summary>Pages that a customer's browser opens to go on in the web shop with the cart of an app.</summary>
[V2]
[ApiController]
[MovesCart]
[Route(WebShopRoutes.Prefix)]
public sealed class WebShopController(WebShopVisits visits) : ControllerBase
{
    /// <summary>Loads a guest's cart by its key and sends the browser to the checkout page.</summary>
    [HttpGet("load-cart")]
    [ProducesResponseType(StatusCodes.Status302Found)]
    public async Task<IActionResult> LoadCart(LoadCartRequest request, CartSession session, CancellationToken cancellationToken) =>
        Redirect(HttpContext.Exchange().IsHead ? await visits.CheckoutAsync(cancellationToken) : await visits.LoadAsync(request, session, cancellationToken));

    /// <summary>Loads a guest's cart by a link that works once and sends the browser to the checkout page.</summary>
    [HttpGet("handover/{token}")]
    [ProducesResponseType(StatusCodes.Status302Found)]
    public async Task<IActionResult> HandOver(HandoverRequest request, CartSession session, CancellationToken cancellationToken) =>
        Redirect(HttpContext.Exchange().IsHead ? await visits.CheckoutAsync(cancellationToken) : await visits.LoadAsync(request, session, cancellationToken));
}
