namespace CoCart.Application.Batches;

/// <summary>A request of a batch.</summary>
public interface IBatchStep
{
    /// <summary>It only looks.</summary>
    bool IsRead { get; }

    /// <summary>Its own answer is wanted, not only the cart as it is in the end.</summary>
    bool IsAsked { get; }

    /// <summary>It was refused before anything was looked at.</summary>
    bool IsMalformed { get; }

    /// <summary>Does it; false if it was refused. It may be done again, from fresh data.</summary>
    Task<bool> RunAsync(CancellationToken cancellationToken);
}
