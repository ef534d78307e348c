using CoCart.Application.Common.Messaging;
using MediatR;

namespace CoCart.Application.Batches.RunBatch;

internal sealed class RunBatchHandler(IUnitOfWork unitOfWork, BatchScope scope) : IRequestHandler<RunBatchCommand, Unit>
{
    public async Task<Unit> Handle(RunBatchCommand request, CancellationToken cancellationToken)
    {
        unitOfWork.IsShared = true;
        try
        {
            foreach (var step in request.Steps)
                await RunAsync(step, request, cancellationToken);
        }
        finally
        {
            unitOfWork.IsShared = scope.IsUnseen = false;
        }

        return request.Rule is BatchRule.AllWellFormed && request.Steps.FirstOrDefault(step => step.IsMalformed) is { } malformed
            ? throw new BatchRefusedException(malformed)
            : Unit.Value;
    }

    private async Task RunAsync(IBatchStep step, RunBatchCommand request, CancellationToken cancellationToken)
    {
        var marks = unitOfWork.Mark();
        scope.IsUnseen = request.Rule is BatchRule.AllOrNothing && !step.IsAsked && step != request.Steps[^1];
        if (await step.RunAsync(cancellationToken))
            return;
        if (request.Rule is BatchRule.AllOrNothing)
            throw new BatchRefusedException(step);

        unitOfWork.Undo(marks);
    }
}
