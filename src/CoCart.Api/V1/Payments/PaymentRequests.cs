using System.ComponentModel.DataAnnotations;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Parameters;
using CoCart.Api.Common.Sessions;
using CoCart.Application.Carts.ChoosePaymentMethod;
using CoCart.Application.Carts.GetPaymentMethods;

namespace CoCart.Api.V1.Payments;

/// <summary>A way to pay.</summary>
[RestRequest]
public sealed record ChoosePaymentRequest
{
    /// <summary>The offered gateway, as <c>cod</c>.</summary>
    [Required]
    [Example("\"cod\"")]
    public string GatewayId { get; init; } = "";

    internal ChoosePaymentMethodCommand ToCommand(CartSession session) => new(session.Identity, GatewayId);
}

/// <summary>Messages about all ways to pay.</summary>
internal static class PaymentCommands
{
    public static GetPaymentMethodsQuery Offered(CartSession session) => new(session.Identity);
}
