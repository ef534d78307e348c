using CoCart.Application.Plugins;
using FluentValidation;

namespace CoCart.Application.Carts.RunCallback;

internal sealed class RunCallbackValidator : AbstractValidator<RunCallbackCommand>
{
    public RunCallbackValidator(CallbackNames names) => RuleFor(command => command.Namespace).Must(names.Contains)
        .WithErrorCode("update_namespace_unknown").WithMessage("Say what to update: this namespace is not known.");
}
