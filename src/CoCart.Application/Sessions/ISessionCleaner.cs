namespace CoCart.Application.Sessions;

/// <summary>Deletes carts that have expired.</summary>
public interface ISessionCleaner
{
    /// <summary>
    /// Deletes all of them in small steps that let other requests through; answers how many. None: another process is at it.
    /// </summary>
    Task<int?> CleanAsync(CancellationToken cancellationToken);
}
