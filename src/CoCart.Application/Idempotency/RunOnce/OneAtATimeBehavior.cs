using MediatR;

namespace CoCart.Application.Idempotency.RunOnce;

/// <summary>Refuses a request while the first one with the same key is handled: whoever waits would only wait for its answer.</summary>
internal sealed class OneAtATimeBehavior(RequestsInProgress requests) : IPipelineBehavior<RunOnceCommand, OnceAnswer>
{
    public async Task<OnceAnswer> Handle(RunOnceCommand request, CancellationToken cancellationToken, RequestHandlerDelegate<OnceAnswer> next)
    {
        requests.Begin(request.Key);
        try
        {
            return await next();
        }
        finally
        {
            requests.End(request.Key);
        }
    }
}
