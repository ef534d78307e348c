namespace CoCart.Client;

/// <summary>
/// Keeps the key of a guest's cart: in memory, in the secure storage of a phone, in a cookie of a web shop. One store holds one guest's
/// key; whoever knows the key has the cart.
/// </summary>
public interface ICartKeyStore
{
    /// <summary>None: there is no cart yet.</summary>
    ValueTask<string?> GetAsync(CancellationToken cancellationToken);

    /// <summary>None: the cart is no more.</summary>
    ValueTask SetAsync(string? key, CancellationToken cancellationToken);
}
