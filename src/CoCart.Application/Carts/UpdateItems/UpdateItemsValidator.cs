using FluentValidation;

namespace CoCart.Application.Carts.UpdateItems;

internal sealed class UpdateItemsValidator : AbstractValidator<UpdateItemsCommand>
{
    public UpdateItemsValidator() => RuleForEach(command => command.Quantities)
        .Must(pair => pair.Value.Value >= 0).WithErrorCode("quantity_out_of_range").WithMessage("A quantity cannot be below zero.");
}
