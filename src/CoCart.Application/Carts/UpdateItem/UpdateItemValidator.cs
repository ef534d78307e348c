using FluentValidation;

namespace CoCart.Application.Carts.UpdateItem;

internal sealed class UpdateItemValidator : AbstractValidator<UpdateItemCommand>
{
    public UpdateItemValidator() => RuleFor(command => command.Item).NamesALine();
}
