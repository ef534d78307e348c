namespace CoCart.Infrastructure.Persistence.Carts;

/// <summary>Runs commands in transactions that write. Nobody is answered before the transaction is on disk; what throws has stored nothing.</summary>
internal interface ICartWriter
{
    /// <exception cref="Application.Common.Messaging.ConcurrencyConflictException">Somebody else was faster: the work can be done again.</exception>
    Task<TResponse> RunAsync<TResponse>(Func<CartTable, Task<TResponse>> work, CancellationToken cancellationToken);
}
