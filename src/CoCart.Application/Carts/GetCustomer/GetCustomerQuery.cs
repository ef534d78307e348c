using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;

namespace CoCart.Application.Carts.GetCustomer;

/// <summary>Whose cart it is, and where it goes.</summary>
public sealed record GetCustomerQuery(CartIdentity Cart) : IQuery<CustomerView>;
