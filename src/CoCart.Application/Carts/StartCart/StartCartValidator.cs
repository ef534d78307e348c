using FluentValidation;

namespace CoCart.Application.Carts.StartCart;

internal sealed class StartCartValidator : AbstractValidator<StartCartCommand>
{
    public StartCartValidator() => RuleFor(command => command.Cart).NamesACart();
}
