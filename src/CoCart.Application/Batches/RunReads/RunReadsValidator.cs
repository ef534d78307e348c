using FluentValidation;

namespace CoCart.Application.Batches.RunReads;

internal sealed class RunReadsValidator : AbstractValidator<RunReadsQuery>
{
    public RunReadsValidator() => RuleFor(query => query.Steps).HaveARightNumber();
}
