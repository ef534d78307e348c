using CoCart.Domain.Common;

namespace CoCart.Domain.Customers;

/// <summary>A field of an address is not accepted.</summary>
public sealed class AddressException(string code, string message, AddressField field) : DomainException(code, message)
{
    public AddressField Field { get; } = field;
}
