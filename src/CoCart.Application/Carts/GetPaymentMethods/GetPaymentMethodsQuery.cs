using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;

namespace CoCart.Application.Carts.GetPaymentMethods;

/// <summary>The ways to pay for the cart; an error where there is something to pay and the store has no way to.</summary>
public sealed record GetPaymentMethodsQuery(CartIdentity Cart) : IQuery<PaymentMethodsView>;
