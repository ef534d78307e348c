using CoCart.Domain.Carts;
using MediatR;

namespace CoCart.Application.Sessions.HandOver;

/// <summary>Makes a link that moves a guest's cart to the web shop: it works once, and not for long.</summary>
/// <param name="Cart">Whose cart; a customer signs in at the web shop instead.</param>
/// <param name="KeepsCart">What the visitor's cart holds stays, and wins where both have a line; else it is replaced.</param>
/// <param name="Notifies">The cart tells what was done.</param>
public sealed record HandOverCommand(CartIdentity Cart, bool KeepsCart, bool Notifies) : IRequest<HandoverLink>;

/// <summary>A link that works once.</summary>
/// <param name="Token">Its secret.</param>
/// <param name="ExpiresAt">Until when.</param>
public sealed record HandoverLink(string Token, DateTimeOffset ExpiresAt);
