using System.Net;

namespace CoCart.Client;

/// <summary>
/// Sends a request again where its answer was lost or the server was busy, if it has an <c>Idempotency-Key</c>, by which the server does it
/// once. All requests of the clients have one.
/// </summary>
public sealed class RetryHandler(TimeProvider clock) : DelegatingHandler
{
    private const int MaxAttempts = 3;

    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(20);

    public RetryHandler()
        : this(TimeProvider.System)
    {
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt < MaxAttempts && MayBeRepeated(request); attempt++)
        {
            var response = await TryAsync(request, cancellationToken).ConfigureAwait(false);
            var pause = PauseAfter(response, attempt);
            if (response is not null && (!IsPassing(response) || pause > LongestPause))
                return response;

            response?.Dispose();
            await Task.Delay(pause, clock, cancellationToken).ConfigureAwait(false);
        }

        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    private static bool MayBeRepeated(HttpRequestMessage request) => request.Headers.Contains("Idempotency-Key");

    /// <summary>None: the answer was lost.</summary>
    private async Task<HttpResponseMessage?> TryAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    /// <summary>A conflict passes if the server says when: the first request with the same key is still at work.</summary>
    private static bool IsPassing(HttpResponseMessage response) =>
        response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout
        || response is { StatusCode: HttpStatusCode.Conflict, Headers.RetryAfter: not null };

    private TimeSpan PauseAfter(HttpResponseMessage? response, int attempt) => response?.Headers.RetryAfter switch
    {
        { Delta: { } pause } => pause,
        { Date: { } date } when date > clock.GetUtcNow() => date - clock.GetUtcNow(),
        _ => ShortestPause * Math.Pow(2, attempt - 1),
    };
}
