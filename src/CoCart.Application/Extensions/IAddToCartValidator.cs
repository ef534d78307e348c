namespace CoCart.Application.Extensions;

/// <summary>Has a say in whether something may be put into a cart, after the shop's own rules about the product.</summary>
public interface IAddToCartValidator
{
    /// <summary>Why not; none: it may.</summary>
    /// <param name="request">What is to be added.</param>
    /// <param name="cart">The cart without it.</param>
    /// <param name="cancellationToken">Cancelled when the time is up.</param>
    ValueTask<Refusal?> CheckAsync(AddRequest request, CartSnapshot cart, CancellationToken cancellationToken);
}
