using CoCart.Application.Common.Messaging;
using MediatR;

namespace CoCart.Application.Idempotency.RunOnce;

internal sealed class RunOnceHandler(IUnitOfWork unitOfWork, IKeptAnswers answers) : IRequestHandler<RunOnceCommand, OnceAnswer>
{
    public async Task<OnceAnswer> Handle(RunOnceCommand request, CancellationToken cancellationToken)
    {
        if (await answers.FindAsync(request.Key, cancellationToken) is { } kept)
            return new OnceAnswer(kept, IsReplayed: true);

        var outcome = await RunAsync(request.Request, cancellationToken);
        if (!outcome.IsFinal)
            throw new NotDoneException(outcome.Answer);

        await answers.KeepAsync(request.Key, outcome.Answer, cancellationToken);

        return new OnceAnswer(outcome.Answer, IsReplayed: false);
    }

    private async Task<KeyedOutcome> RunAsync(IKeyedRequest request, CancellationToken cancellationToken)
    {
        var marks = unitOfWork.Mark();
        unitOfWork.IsShared = true;
        try
        {
            var outcome = await request.RunAsync(cancellationToken);
            if (outcome.IsRefused)
                unitOfWork.Undo(marks);

            return outcome;
        }
        finally
        {
            unitOfWork.IsShared = false;
        }
    }
}
