using FluentValidation;

namespace CoCart.Application.Carts.ClearCart;

internal sealed class ClearCartValidator : AbstractValidator<ClearCartCommand>
{
    public ClearCartValidator() =>
        RuleFor(command => command.Cart.Key.Value).NotEmpty().WithErrorCode("cart_key_required").WithMessage("Say which cart you mean.");
}
