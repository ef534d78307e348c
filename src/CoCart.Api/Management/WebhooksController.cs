using System.Text.Json;
using CoCart.Api.Common.Errors;
using CoCart.Api.Common.Faces;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Sessions;
using CoCart.Application.Management;
using CoCart.Application.Management.TakeNews;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.Management;

/// <summary>News of a WooCommerce shop whose catalogue this server follows.</summary>
[Management]
[ApiController]
[Tags("Webhooks")]
[WithoutCart]
[Route("cocart/webhooks")]
public sealed class WebhooksController(IMediator mediator, WebhookSignature signature) : ControllerBase
{
    /// <summary>Takes what has become of a product, coupon or customer. What else a shop may tell of is acknowledged and left.</summary>
    [Operation("receiveWebhook")]
    [HttpPost("woocommerce")]
    [LargeBody(4)]
    [ProducesResponseType<bool>(StatusCodes.Status200OK)]
    public async Task<object> Take(CancellationToken cancellationToken)
    {
        signature.EnsureConfigured();

        // a shop asks whether there is anybody before it sends its first news, with a form and unsigned
        if (HttpContext.Exchange().Parameters is { Body: null } asked && asked.Find("webhook_id") is not null)
            return true;
        var body = HttpContext.Exchange().Parameters.Body ?? throw RestException.InvalidJson();
        signature.Ensure(Request, body);
        if (CommandOf($"{Request.Headers["X-WC-Webhook-Topic"]}", body.Root) is { } command)
            await mediator.Send(command, cancellationToken);

        return true;
    }

    private static TakeNewsCommand? CommandOf(string topic, JsonElement document)
    {
        StoreKind? kind = topic.Split('.')[0] switch
        {
            "product" => StoreKind.Product,
            "coupon" => StoreKind.Coupon,
            "customer" => StoreKind.Customer,
            _ => null,
        };

        return (kind, topic.Split('.')[^1]) switch
        {
            ({ } known, "created" or "updated" or "restored") => new TakeNewsCommand(known, IsDeleted: false, document),
            ({ } known, "deleted") => new TakeNewsCommand(known, IsDeleted: true, document),
            _ => null,
        };
    }
}
