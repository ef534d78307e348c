using CoCart.Application.Batches.RunBatch;
using CoCart.Application.Batches.RunReads;
using CoCart.Application.Carts;
using CoCart.Application.Common.Messaging;
using CoCart.Application.Idempotency.RunOnce;
using CoCart.Application.Plugins;
using CoCart.Domain.Carts;
using MediatR;

namespace CoCart.Application.Common.Behaviors;

/// <summary>Commits what a request changed; on a lost race it starts over from fresh data, some times at most.</summary>
/// <param name="unitOfWork">What is stored together.</param>
/// <param name="clock">Tells when to start over.</param>
/// <param name="advice">What plug-ins say; none: no plug-in has a say.</param>
internal sealed class CommitBehavior<TRequest, TResponse>(IUnitOfWork unitOfWork, TimeProvider clock, Advice? advice = null) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
{
    private const int MaxAttempts = 10;

    /// <summary>The longest pause before another attempt, in milliseconds.</summary>
    private const int MaxPause = 64;

    /// <summary>Who rehearses while others change the same cart has to rehearse again; one of them gets through each time.</summary>
    private const int MaxRehearsals = 20;

    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        // each of the requests inside commits by itself, or all of them with the batch
        if (unitOfWork.IsShared || request is RunReadsQuery)
            return await next();
        if (advice is not null)
            return await RehearseAsync(request, advice, next, cancellationToken);
        if (request is ICommand<TResponse>)
            return await CommitAsync(next, cancellationToken);

        var response = await next();

        return unitOfWork.HasChanges ? await CommitAsync(next, cancellationToken) : response;
    }

    private async Task<TResponse> RehearseAsync(
        TRequest request, Advice asked, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken)
    {
        for (var rehearsal = 1; rehearsal <= MaxRehearsals; rehearsal++)
        {
            try
            {
                // what is answered with a cart, and batches of it, asks plug-ins; others are not expected to
                if (rehearsal > 1 || request is not ICommand<TResponse> || request is RunBatchCommand or RunOnceCommand { Request.IsRehearsable: true } || typeof(TResponse) == typeof(CartView))
                {
                    var response = await next();
                    if (request is not ICommand<TResponse> && !unitOfWork.HasChanges)
                        return response;
                }

                return await asked.RecallAsync(() => CommitAsync(next, cancellationToken));
            }
            catch (UnaskedException) when (rehearsal < MaxRehearsals)
            {
                // the next rehearsal sees what has changed
            }
            catch (UnaskedException)
            {
                break;
            }
        }

        throw CartErrors.Conflict();
    }

    private async Task<TResponse> CommitAsync(RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= MaxAttempts; attempt++)
        {
            try
            {
                return await unitOfWork.CommitAsync(() => next(), cancellationToken);
            }
            catch (ConcurrencyConflictException) when (attempt < MaxAttempts)
            {
                await PauseAsync(attempt, cancellationToken);
            }
            catch (ConcurrencyConflictException)
            {
                break;
            }
        }

        throw CartErrors.Conflict();
    }

    /// <summary>Who has lost together should not run together again: everybody waits for another while, and longer each time.</summary>
    private Task PauseAsync(int attempt, CancellationToken cancellationToken) =>
        Task.Delay(TimeSpan.FromMilliseconds(1 + (Random.Shared.NextDouble() * Math.Min(1 << attempt, MaxPause))), clock, cancellationToken);
}
