using System.Globalization;

namespace CoCart.Client;

/// <summary>An answer that tells something in its headers: how many pages a list has.</summary>
public sealed class CoCartResponse<TResult>(int statusCode, IReadOnlyDictionary<string, IEnumerable<string>> headers, TResult result)
{
    /// <summary>Status of the answer.</summary>
    public int StatusCode { get; } = statusCode;

    /// <summary>Headers of the answer.</summary>
    public IReadOnlyDictionary<string, IEnumerable<string>> Headers { get; } = headers;

    /// <summary>The answer.</summary>
    public TResult Result { get; } = result;

    /// <summary>How many there are on all pages.</summary>
    public int Total => Number("X-WP-Total");

    /// <summary>How many pages there are.</summary>
    public int TotalPages => Number("X-WP-TotalPages");

    private int Number(string header) =>
        Headers.TryGetValue(header, out var values) && int.TryParse(values.FirstOrDefault(), CultureInfo.InvariantCulture, out var number) ? number : 0;
}
