using CoCart.Domain.Carts;

namespace CoCart.Application.Sessions.HandOver;

/// <summary>Links that move a cart to the web shop once.</summary>
public interface IHandovers
{
    /// <summary>The secret of a new link.</summary>
    Task<string> CreateAsync(Handover handover, DateTimeOffset expiresAt, CancellationToken cancellationToken);

    /// <summary>What a link stands for; it is used up by that. None: it never was, is too old, or was used before.</summary>
    Task<Handover?> TakeAsync(string token, CancellationToken cancellationToken);
}

/// <summary>A cart on its way to the web shop.</summary>
/// <param name="Cart">Key of the guest's cart.</param>
/// <param name="KeepsCart">What the visitor's cart holds stays.</param>
/// <param name="Notifies">The cart tells what was done.</param>
public sealed record Handover(CartKey Cart, bool KeepsCart, bool Notifies);
