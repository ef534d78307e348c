namespace CoCart.Domain.Carts;

/// <summary>The stored carts.</summary>
public interface ICartRepository
{
    /// <summary>The cart under a key; none if there is no such, or it has expired.</summary>
    Task<Cart?> FindAsync(CartKey key, CancellationToken cancellationToken);

    /// <summary>Keeps a new cart with the next commit, if it holds anything by then.</summary>
    void Add(Cart cart);

    /// <summary>Deletes a cart that was found, with the next commit.</summary>
    void Remove(Cart cart);
}
