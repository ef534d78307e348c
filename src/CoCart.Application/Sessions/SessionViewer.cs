using CoCart.Domain.Carts;
using CoCart.Domain.Customers;

namespace CoCart.Application.Sessions;

/// <summary>Somebody who looks at a stored cart.</summary>
/// <param name="CustomerId">The signed-in customer; none: a guest.</param>
/// <param name="SeesAll">May look at what belongs to others.</param>
public sealed record SessionViewer(int? CustomerId, bool SeesAll)
{
    public static readonly SessionViewer Manager = new(CustomerId: null, SeesAll: true);

    /// <summary>Whose cart it is stands in the cart, also when the customer is gone.</summary>
    public void EnsureSees(CartIdentity cart)
    {
        if (!SeesAll && cart.CustomerId is { } owner && owner != CustomerId)
            throw CartErrors.NotYourCart();
    }
}

/// <summary>Decides who may look at which cart.</summary>
internal static class SessionAccess
{
    /// <summary>A customer's cart is shown to that customer only. A guest's is shown to whoever knows its key.</summary>
    public static async ValueTask EnsureShowsAsync(this ICustomerDirectory customers, CartKey key, SessionViewer viewer, CancellationToken cancellationToken)
    {
        if (viewer.SeesAll || key.CustomerNumber is not { } number || number == viewer.CustomerId)
            return;
        if (await customers.FindAsync(number, cancellationToken) is not null)
            throw CartErrors.NotYourCart();
    }
}
