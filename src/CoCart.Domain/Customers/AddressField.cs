namespace CoCart.Domain.Customers;

/// <summary>A field of an address that is to blame, as <c>postcode</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsShipping">Of the shipping address; else of the billing address.</param>
/// <param name="Value">What was sent.</param>
public sealed record AddressField(string Name, bool IsShipping, string Value);
