namespace CoCart.Application.Sessions;

/// <summary>Deletes carts that have expired, and answers that were kept long enough.</summary>
public interface ISessionCleaner
{
    /// <summary>
    /// Deletes all of them in small steps that let other requests through; answers how many carts. None: another process is at it.
    /// </summary>
    Task<int?> CleanAsync(CancellationToken cancellationToken);
}
