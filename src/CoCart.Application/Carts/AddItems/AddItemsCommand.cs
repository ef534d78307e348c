using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;

namespace CoCart.Application.Carts.AddItems;

/// <summary>Puts several products into the cart, as of a group: all of them or none.</summary>
/// <param name="Cart">Whose cart.</param>
/// <param name="Container">The group's number or article number.</param>
/// <param name="Quantities">How many of each product or variation, by reference; those of none are skipped.</param>
/// <param name="Email">The customer's e-mail address; one that is none is ignored.</param>
/// <param name="TakesNotices">The answer shows the pending notices, so they count as told.</param>
public sealed record AddItemsCommand(
    CartIdentity Cart, string? Container, IReadOnlyList<KeyValuePair<string, Quantity>> Quantities, string? Email, bool TakesNotices)
    : ICommand<CartView>;
