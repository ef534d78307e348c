using FluentValidation;

namespace CoCart.Application.Management.TakeNews;

internal sealed class TakeNewsValidator : AbstractValidator<TakeNewsCommand>
{
    public TakeNewsValidator() => RuleFor(command => command.Document).MustBeAnObject();
}
