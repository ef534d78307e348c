using CoCart.Domain.Customers;

namespace CoCart.Domain.Carts;

/// <summary>Addresses given for one cart.</summary>
/// <param name="Billing">Who pays.</param>
/// <param name="Shipping">Where it goes.</param>
/// <param name="HasCalculatedShipping">The customer has asked for shipping costs to this address.</param>
public sealed record CartCustomer(Address Billing, Address Shipping, bool HasCalculatedShipping);
