using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;

namespace CoCart.Application.Sessions.LoadCart;

/// <summary>
/// Makes a guest's cart the cart of somebody who visits the web shop. A guest goes on with the loaded cart itself, so that shop and app share
/// it; into a customer's cart its contents move. Customers' carts are not loaded.
/// </summary>
/// <param name="Visitor">The visitor's cart so far.</param>
/// <param name="Loaded">Key of the cart to load.</param>
/// <param name="KeepsCart">What the visitor's cart holds stays, and wins where both have a line; else it is replaced.</param>
/// <param name="Notifies">The cart tells what was done.</param>
public sealed record LoadCartCommand(CartIdentity Visitor, CartKey Loaded, bool KeepsCart, bool Notifies) : ICommand<LoadedCart>;

/// <summary>What came of it.</summary>
/// <param name="Cart">The visitor's cart from now on.</param>
/// <param name="IsLoaded">There was such a cart, and it was loaded.</param>
public sealed record LoadedCart(CartIdentity Cart, bool IsLoaded);
