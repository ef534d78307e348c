namespace CoCart.Client;

/// <summary>A request that was not fulfilled.</summary>
public class CoCartException(string message, int status, string? response, IReadOnlyDictionary<string, IEnumerable<string>> headers, Exception? innerException)
    : Exception(message, innerException)
{
    /// <summary>Status of the answer.</summary>
    public int Status { get; } = status;

    /// <summary>What the server says about it; none: the answer is not the server's, or nothing has changed (304).</summary>
    public virtual ApiError? Error => null;

    /// <summary>The code that programs tell errors by, as <c>cocart_not_enough_in_stock</c>; empty where <see cref="Error"/> is none.</summary>
    public string Code => Error?.Code ?? "";

    /// <summary>The answer as text, where it was kept.</summary>
    public string? Response { get; } = response;

    /// <summary>Headers of the answer.</summary>
    public IReadOnlyDictionary<string, IEnumerable<string>> Headers { get; } = headers;
}

/// <summary>A refused request, with the server's reason.</summary>
public class CoCartException<TResult>(
    string message, int status, string? response, IReadOnlyDictionary<string, IEnumerable<string>> headers, TResult result, Exception? innerException)
    : CoCartException(result is ApiError error ? $"{error.Message} ({error.Code}, {status})" : message, status, response, headers, innerException)
{
    /// <summary>The answer.</summary>
    public TResult Result { get; } = result;

    /// <inheritdoc/>
    public override ApiError? Error => Result as ApiError;
}
