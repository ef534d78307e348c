namespace CoCart.HistoryChecker.Wire;

/// <summary>One HTTP request.</summary>
/// <param name="Method">Of HTTP.</param>
/// <param name="Path">With the query.</param>
/// <param name="Body">JSON; none: no body.</param>
internal sealed record WireRequest(string Method, string Path, string? Body = null)
{
    /// <summary>Makes repetitions harmless where the server honours it; none: not sent.</summary>
    public string? IdempotencyKey { get; init; }
}
