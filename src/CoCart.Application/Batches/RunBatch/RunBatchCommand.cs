using CoCart.Application.Common.Messaging;
using MediatR;

namespace CoCart.Application.Batches.RunBatch;

/// <summary>Does several requests in one transaction.</summary>
public sealed record RunBatchCommand(IReadOnlyList<IBatchStep> Steps, BatchRule Rule) : ICommand<Unit>;

/// <summary>What becomes of a batch when one of its requests is refused.</summary>
public enum BatchRule
{
    /// <summary>Only the refused request is not done.</summary>
    EachByItself,

    /// <summary>A malformed request keeps all others from being done.</summary>
    AllWellFormed,

    /// <summary>Any refused request keeps all others from being done; the batch ends with it.</summary>
    AllOrNothing,
}

/// <summary>A request of the batch was refused, so nothing is done.</summary>
/// <param name="step">The request.</param>
public sealed class BatchRefusedException(IBatchStep step) : Exception("A request of the batch was refused.")
{
    public IBatchStep Step { get; } = step;
}
