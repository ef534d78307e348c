using System.Runtime.CompilerServices;
using CoCart.Api.Common.Json;
using CoCart.Application.Carts;
using CoCart.Domain.Carts;

namespace CoCart.Api.V2.Carts;

/// <summary>The customer block.</summary>
internal static class CustomerShape
{
    private static readonly ConditionalWeakTable<CartCustomer, CustomerResponse> Unknown = [];

    /// <summary>That of carts whose customer is unknown is the same for all of them.</summary>
    public static CustomerResponse Of(CartView view)
    {
        if (!view.IsOfUnknown)
            return New(view);

        return Unknown.TryGetValue(view.Customer, out var known) ? known : Remember(view);
    }

    private static CustomerResponse Remember(CartView view) => Unknown.GetValue(view.Customer, _ => SharedPart.Of(New(view)));

    private static CustomerResponse New(CartView view) =>
        new(AddressFields.Billing(view.Customer.Billing, view.Store), AddressFields.Shipping(view.Customer.Shipping));
}
