using FluentValidation;

namespace CoCart.Application.Carts.UpdateCustomer;

internal sealed class UpdateCustomerValidator : AbstractValidator<UpdateCustomerCommand>
{
    public UpdateCustomerValidator() => RuleFor(command => command.Cart).NamesACart();
}
