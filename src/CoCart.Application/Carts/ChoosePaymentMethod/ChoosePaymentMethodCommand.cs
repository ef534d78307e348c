using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;

namespace CoCart.Application.Carts.ChoosePaymentMethod;

/// <summary>Chooses how the cart is to be paid for; the choice is kept with the cart.</summary>
/// <param name="Cart">Whose cart.</param>
/// <param name="GatewayId">Id of an offered payment gateway, as <c>cod</c>.</param>
public sealed record ChoosePaymentMethodCommand(CartIdentity Cart, string GatewayId) : ICommand<PaymentMethodsView>;
