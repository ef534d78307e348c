using CoCart.Domain.Pricing.Fees;
using FluentValidation;

namespace CoCart.Application.Carts.AddFee;

internal sealed class AddFeeValidator : AbstractValidator<AddFeeCommand>
{
    private const int LongestName = 200;

    public AddFeeValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Stop;
        RuleFor(command => command.Name).Must(name => !string.IsNullOrWhiteSpace(name))
            .WithErrorCode("fee_name_required").WithMessage("Say what the fee is for: its name is missing.");
        RuleFor(command => command.Name).MaximumLength(LongestName)
            .WithErrorCode("fee_name_too_long").WithMessage($"The name of a fee has at most {LongestName} characters.");
        RuleFor(command => command.Amount).Must(amount => !string.IsNullOrWhiteSpace(amount) && FeeAmount.Parse(amount) is not 0m)
            .WithErrorCode("fee_amount_required").WithMessage("Say how much the fee is: its amount is missing.");
        RuleFor(command => command.Amount).Must(amount => FeeAmount.Parse(amount) is not null)
            .WithErrorCode("fee_amount_invalid").WithMessage("The amount is not an amount of money.");
    }
}
