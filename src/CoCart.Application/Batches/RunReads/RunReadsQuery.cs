using MediatR;

namespace CoCart.Application.Batches.RunReads;

/// <summary>Does several requests that only look: none of them waits for its turn to write.</summary>
public sealed record RunReadsQuery(IReadOnlyList<IBatchStep> Steps) : IRequest<Unit>;
