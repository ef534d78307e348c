using CoCart.Domain.Customers;
using FluentValidation;

namespace CoCart.Application.Carts.UpdateCustomer;

internal sealed class UpdateCustomerValidator : AbstractValidator<UpdateCustomerCommand>
{
    public UpdateCustomerValidator()
    {
        RuleFor(command => command.Billing.Email).Must(email => string.IsNullOrEmpty(email) || EmailAddress.IsOne(email))
            .WithErrorCode("email_invalid").WithMessage("This is no e-mail address.");
        RuleFor(command => command.Billing.Phone).Must(phone => string.IsNullOrEmpty(phone) || PhoneNumber.IsOne(phone))
            .WithErrorCode("phone_invalid").WithMessage("This is no phone number.");
    }
}
