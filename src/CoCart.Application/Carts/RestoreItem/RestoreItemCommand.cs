using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;

namespace CoCart.Application.Carts.RestoreItem;

/// <summary>Brings a removed line back.</summary>
public sealed record RestoreItemCommand(CartIdentity Cart, ItemKey Item, bool TakesNotices) : ICommand<CartView>;
