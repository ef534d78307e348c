using FluentValidation;

namespace CoCart.Application.Carts.RemoveItem;

internal sealed class RemoveItemValidator : AbstractValidator<RemoveItemCommand>
{
    public RemoveItemValidator() => RuleFor(command => command.Item).NamesALine().Unless(command => command.EmptyComesFirst);
}
