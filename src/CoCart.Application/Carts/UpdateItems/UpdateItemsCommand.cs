using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;

namespace CoCart.Application.Carts.UpdateItems;

/// <summary>Sets the quantities of several lines, all of them or none; none removes the line.</summary>
public sealed record UpdateItemsCommand(CartIdentity Cart, IReadOnlyList<KeyValuePair<ItemKey, Quantity>> Quantities, bool TakesNotices)
    : ICommand<CartView>;
