using CoCart.Application.Common.Messaging;
using MediatR;

namespace CoCart.Application.Batches.RunBatch;

internal sealed class RunBatchHandler(IUnitOfWork unitOfWork, BatchScope scope) : IRequestHandler<RunBatchCommand, Unit>
{
    public async Task<Unit> Handle(RunBatchCommand request, CancellationToken cancellationToken)
    {
        // a batch may itself be part of a larger piece of work, which goes on after it was refused
        var (isPart, before) = (unitOfWork.IsShared, unitOfWork.Mark());
        unitOfWork.IsShared = true;
        scope.Condition.BeginBatch();
        try
        {
            await RunAllAsync(request, cancellationToken);
        }
        catch (BatchRefusedException)
        {
            unitOfWork.Undo(before);
            throw;
        }
        finally
        {
            unitOfWork.IsShared = isPart;
            scope.IsUnseen = false;
            scope.Condition.EndBatch();
        }

        return Unit.Value;
    }

    private async Task RunAllAsync(RunBatchCommand request, CancellationToken cancellationToken)
    {
        foreach (var step in request.Steps)
            await RunAsync(step, request, cancellationToken);

        if (request.Rule is BatchRule.AllWellFormed && request.Steps.FirstOrDefault(step => step.IsMalformed) is { } malformed)
            throw new BatchRefusedException(malformed);
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
