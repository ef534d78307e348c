using FluentValidation;

namespace CoCart.Application.Batches.RunBatch;

internal sealed class RunBatchValidator : AbstractValidator<RunBatchCommand>
{
    public RunBatchValidator() => RuleFor(command => command.Steps).HaveARightNumber();
}
