using System.Text.Json;
using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;

namespace CoCart.Application.Carts.RunCallback;

/// <summary>Has a plug-in change the cart.</summary>
/// <param name="Cart">Whose cart.</param>
/// <param name="Namespace">Names the callback.</param>
/// <param name="Data">What the client gives it: an object.</param>
/// <param name="TakesNotices">The answer shows the pending notices, so they count as told.</param>
public sealed record RunCallbackCommand(CartIdentity Cart, string? Namespace, JsonElement Data, bool TakesNotices) : ICommand<CartView>;
