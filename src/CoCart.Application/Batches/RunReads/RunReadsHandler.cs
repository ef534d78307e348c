using MediatR;

namespace CoCart.Application.Batches.RunReads;

internal sealed class RunReadsHandler : IRequestHandler<RunReadsQuery, Unit>
{
    public async Task<Unit> Handle(RunReadsQuery request, CancellationToken cancellationToken)
    {
        foreach (var step in request.Steps)
            await step.RunAsync(cancellationToken);

        return Unit.Value;
    }
}
