using CoCart.Application.Common.Messaging;
using MediatR;

namespace CoCart.Application.Idempotency.RunOnce;

internal sealed class RunOnceHandler(IUnitOfWork unitOfWork, IKeptAnswers answers) : IRequestHandler<RunOnceCommand, OnceAnswer>
{
    public async Task<OnceAnswer> Handle(RunOnceCommand request, CancellationToken cancellationToken)
    {
        if (await answers.FindAsync(request.Key, cancellationToken) is { } kept)
            return new OnceAnswer(kept, IsReplayed: true);

        unitOfWork.IsShared = true;
        try
        {
            var answer = await answers.AttemptAsync(() => RunAsync(request.Request, cancellationToken), cancellationToken);
            await answers.KeepAsync(request.Key, answer, cancellationToken);

            return new OnceAnswer(answer, IsReplayed: false);
        }
        finally
        {
            unitOfWork.IsShared = false;
        }
    }

    private async Task<ReadOnlyMemory<byte>> RunAsync(IKeyedRequest request, CancellationToken cancellationToken)
    {
        var marks = unitOfWork.Mark();
        var outcome = await request.RunAsync(cancellationToken);
        if (!outcome.IsFinal)
            throw new NotDoneException(outcome.Answer);
        if (outcome.IsRefused)
            unitOfWork.Undo(marks);

        return outcome.Answer;
    }
}
