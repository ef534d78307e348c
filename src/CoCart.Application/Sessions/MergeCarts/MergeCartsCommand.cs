using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;

namespace CoCart.Application.Sessions.MergeCarts;

/// <summary>Takes a guest's cart over into the cart of the customer that the guest turned out to be; the guest's cart is gone then.</summary>
/// <param name="Customer">Whose cart grows.</param>
/// <param name="Guest">Key of the guest's cart.</param>
/// <param name="GuestWins">Where both have a line, the guest's stays; else the customer's own.</param>
public sealed record MergeCartsCommand(CartIdentity Customer, CartKey Guest, bool GuestWins) : ICommand<MergedCart>;

/// <summary>What came of a merge.</summary>
/// <param name="Lines">Lines that the guest's cart had; none: there was no such cart.</param>
public sealed record MergedCart(int? Lines);
