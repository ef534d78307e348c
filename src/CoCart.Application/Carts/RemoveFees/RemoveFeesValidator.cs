using FluentValidation;

namespace CoCart.Application.Carts.RemoveFees;

internal sealed class RemoveFeesValidator : AbstractValidator<RemoveFeesCommand>
{
    public RemoveFeesValidator() => RuleFor(command => command.Cart).NamesACart();
}
