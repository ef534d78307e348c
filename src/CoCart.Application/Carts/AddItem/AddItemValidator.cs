using FluentValidation;

namespace CoCart.Application.Carts.AddItem;

internal sealed class AddItemValidator : AbstractValidator<AddItemCommand>
{
    public AddItemValidator() =>
        RuleFor(command => command.Product).NotEmpty().WithErrorCode("malformed_product_reference").WithMessage("Say which product you mean.");
}
