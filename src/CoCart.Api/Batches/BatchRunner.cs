using CoCart.Application.Batches.RunBatch;
using CoCart.Application.Batches.RunReads;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.Batches;

/// <summary>Runs the requests of a batch and makes one answer of theirs.</summary>
public sealed class BatchRunner(IMediator mediator, ApiPipeline pipeline)
{
    /// <summary>A list of answers; of an all-or-nothing batch the last one, or that of the refused request.</summary>
    public async Task<IActionResult> ListAsync(BatchRequest request, HttpContext context, CancellationToken cancellationToken)
    {
        List<BatchStep> steps = [.. request.ToItems().Select(item => new BatchStep(item, context, pipeline.Run))];
        var refused = await RunAsync(steps, request, cancellationToken);

        return (refused, request.Atomic) switch
        {
            (null, false) => Multiple(steps.Select(step => step.Answer)),
            (null, true) => new ObjectResult(BatchAnswers.Last([.. steps.Select(step => step.Answer).OfType<BatchAnswer>()])),
            ({ Answer: { } answer }, true) => new ObjectResult(answer.Body) { StatusCode = answer.Status },
            _ => Multiple(steps.Select(step => step.IsMalformed ? step.Answer : null), failed: "validation"),
        };
    }

    /// <summary>The cart as it is in the end, if the whole batch is about it and all went well; else a list of answers.</summary>
    public async Task<IActionResult> CartAsync(BatchRequest request, HttpContext context, CancellationToken cancellationToken)
    {
        request.EnsureOfV2();
        var result = await ListAsync(request, context, cancellationToken);

        return request.IsAboutCart && result is ObjectResult { Value: BatchResponse { Failed: null } list } && list.Responses.All(answer => answer?.IsGood is true)
            ? new ObjectResult(BatchAnswers.Last([.. list.Responses.OfType<BatchAnswer>()]))
            : result;
    }

    /// <summary>The request that kept all others from being done; none: they were done.</summary>
    private async Task<BatchStep?> RunAsync(List<BatchStep> steps, BatchRequest request, CancellationToken cancellationToken)
    {
        try
        {
            IRequest<Unit> work = steps.TrueForAll(step => step.IsRead) && !request.Atomic ? new RunReadsQuery(steps) : new RunBatchCommand(steps, request.ToRule());
            await mediator.Send(work, cancellationToken);

            return null;
        }
        catch (BatchRefusedException refused)
        {
            return (BatchStep)refused.Step;
        }
    }

    private static ObjectResult Multiple(IEnumerable<BatchAnswer?> answers, string? failed = null) =>
        new(new BatchResponse([.. answers]) { Failed = failed }) { StatusCode = StatusCodes.Status207MultiStatus };
}
