using FluentValidation;

namespace CoCart.Application.Carts.AddItems;

internal sealed class AddItemsValidator : AbstractValidator<AddItemsCommand>
{
    public AddItemsValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(command => command.Container).NotEmpty().WithErrorCode("product_required").WithMessage("Say which group you mean.");
    }
}
