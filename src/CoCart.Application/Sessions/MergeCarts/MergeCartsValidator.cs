using FluentValidation;

namespace CoCart.Application.Sessions.MergeCarts;

internal sealed class MergeCartsValidator : AbstractValidator<MergeCartsCommand>
{
    public MergeCartsValidator() => RuleFor(command => command.Guest).NotEqual(command => command.Customer.Key)
        .WithErrorCode("session_not_found").WithMessage("A cart is not merged with itself.");
}
