using CoCart.Domain.Carts;

namespace CoCart.Application.Extensions;

/// <summary>
/// Learns what has happened to carts, after it is stored. Events come one after another, in the order of storing for each
/// cart, at most once: those of a server that ends, of a full queue, and those whose handling fails are not repeated.
/// </summary>
public interface ICartEventHandler
{
    ValueTask HandleAsync(CartEvent cartEvent, CancellationToken cancellationToken);
}

public enum CartEventKind
{
    /// <summary>A cart was stored for the first time.</summary>
    CartStarted,

    /// <summary>A new line.</summary>
    ItemAdded,

    /// <summary>A line's quantity moved, by adding the same choice or by an update.</summary>
    ItemQuantityChanged,

    /// <summary>A line left; it can be restored if the customer took it out.</summary>
    ItemRemoved,

    /// <summary>A removed line came back.</summary>
    ItemRestored,

    /// <summary>The last lines left at once, without being kept for restoring.</summary>
    CartCleared,

    /// <summary>Comes last of every stored change, whatever was changed.</summary>
    CartUpdated,

    /// <summary>A stored cart is gone, as a guest's after it was merged into the customer's.</summary>
    CartDeleted,
}

/// <summary>Something that has happened to a cart.</summary>
/// <param name="Kind">What.</param>
/// <param name="Cart">To which cart.</param>
/// <param name="Item">The line that it is about, as it is afterwards, or as it was when it left; none: the cart as a whole.</param>
/// <param name="QuantityBefore">Of the line; 0 if it was not there.</param>
/// <param name="At">When it was stored.</param>
public sealed record CartEvent(CartEventKind Kind, CartIdentity Cart, CartItem? Item, Quantity QuantityBefore, DateTimeOffset At);
