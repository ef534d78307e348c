using CoCart.Domain.Carts;
using FluentValidation;

namespace CoCart.Application.Carts;

/// <summary>What every message about a cart as a whole must have.</summary>
internal static class CartKeyRules
{
    public static void NamesACart<TMessage>(this IRuleBuilder<TMessage, CartIdentity> rule) => rule
        .Must(cart => !string.IsNullOrEmpty(cart.Key.Value)).WithErrorCode("cart_key_required").WithMessage("Say which cart you mean.");
}
