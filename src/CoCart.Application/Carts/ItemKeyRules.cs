using CoCart.Domain.Carts;
using FluentValidation;

namespace CoCart.Application.Carts;

/// <summary>What every message about one line must have.</summary>
internal static class ItemKeyRules
{
    /// <summary>A line is named; <c>0</c> names none.</summary>
    public static IRuleBuilderOptions<TMessage, ItemKey> NamesALine<TMessage>(this IRuleBuilder<TMessage, ItemKey> rule) =>
        rule.Must(key => key.NamesALine).WithErrorCode("item_key_required").WithMessage("Say which line of the cart you mean.");
}
