using FluentValidation;

namespace CoCart.Application.Batches;

/// <summary>What every batch must have.</summary>
internal static class BatchSteps
{
    private const int Most = 25;

    public static void HaveARightNumber<TMessage>(this IRuleBuilder<TMessage, IReadOnlyList<IBatchStep>> rule) => rule
        .Must(steps => steps.Count is > 0 and <= Most).WithErrorCode("batch_size").WithMessage($"A batch has 1 to {Most} requests.");
}
