using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;
using MediatR;

namespace CoCart.Application.Common.Behaviors;

/// <summary>Commits what a request changed; on a lost race it starts over from fresh data, twice at most.</summary>
internal sealed class CommitBehavior<TRequest, TResponse>(IUnitOfWork unitOfWork) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
{
    private const int MaxAttempts = 3;

    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        if (request is ICommand<TResponse>)
            return await CommitAsync(next, cancellationToken);

        var response = await next();

        return unitOfWork.HasChanges ? await CommitAsync(next, cancellationToken) : response;
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
                // the next attempt reads anew
            }
            catch (ConcurrencyConflictException)
            {
                break;
            }
        }

        throw CartErrors.Conflict();
    }
}
