using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;
using CoCart.Domain.Catalog;

namespace CoCart.Application.Carts.UpdateItem;

/// <summary>Sets the quantity of a line.</summary>
public sealed record UpdateItemCommand(CartIdentity Cart, ItemKey Item, Quantity Quantity, bool TakesNotices) : ICommand<CartView>
{
    /// <summary>Smallest quantity that is accepted. Where none is, a line of none is in this answer for the last time and cannot be restored.</summary>
    public Quantity Minimum { get; init; } = SellingRules.Minimum;
}
