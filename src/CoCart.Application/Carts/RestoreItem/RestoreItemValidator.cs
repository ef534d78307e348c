using FluentValidation;

namespace CoCart.Application.Carts.RestoreItem;

internal sealed class RestoreItemValidator : AbstractValidator<RestoreItemCommand>
{
    public RestoreItemValidator() => RuleFor(command => command.Item).NamesALine();
}
