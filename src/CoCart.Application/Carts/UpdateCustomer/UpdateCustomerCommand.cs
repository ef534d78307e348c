using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;
using CoCart.Domain.Customers;

namespace CoCart.Application.Carts.UpdateCustomer;

/// <summary>Changes the addresses of a cart; what is not named stays.</summary>
/// <param name="Cart">Whose cart.</param>
/// <param name="Billing">Changes of the billing address.</param>
/// <param name="Shipping">Changes of the shipping address; without any, and unless it ships elsewhere, it becomes the billing address.</param>
/// <param name="ShipsElsewhere">The goods go to another address than the bill.</param>
/// <param name="TakesNotices">The answer shows the pending notices, so they count as told.</param>
public sealed record UpdateCustomerCommand(
    CartIdentity Cart, AddressChange Billing, AddressChange Shipping, bool ShipsElsewhere, bool TakesNotices) : ICommand<CartView>;
