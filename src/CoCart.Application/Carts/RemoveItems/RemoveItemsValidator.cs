using FluentValidation;

namespace CoCart.Application.Carts.RemoveItems;

internal sealed class RemoveItemsValidator : AbstractValidator<RemoveItemsCommand>
{
    public RemoveItemsValidator() => RuleFor(command => command.Cart).NamesACart();
}
