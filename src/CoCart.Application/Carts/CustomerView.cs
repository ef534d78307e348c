using CoCart.Domain.Carts;
using CoCart.Domain.Customers;

namespace CoCart.Application.Carts;

/// <summary>Whose cart it is, and where it goes.</summary>
/// <param name="Account">The signed-in customer; none: a guest.</param>
/// <param name="Addresses">Given for the cart, or else the account's, or the store's default location.</param>
public sealed record CustomerView(CustomerAccount? Account, CartCustomer Addresses)
{
    public bool IsVatExempt => Account?.IsVatExempt ?? false;
}
