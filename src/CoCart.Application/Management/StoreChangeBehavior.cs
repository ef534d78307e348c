using MediatR;

namespace CoCart.Application.Management;

/// <summary>Around the transaction of a command that changes the store: what takes long is done before, and this process sees the change after.</summary>
internal sealed class StoreChangeBehavior<TRequest, TResponse>(IStoreChanges changes) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IStoreCommand
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        await changes.PrepareAsync(request.Fields, cancellationToken);
        var response = await next();
        changes.Announce();

        return response;
    }
}
