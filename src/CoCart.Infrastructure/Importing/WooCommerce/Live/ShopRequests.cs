using System.Globalization;
using System.Net;
using System.Text.Json;
using CoCart.Application.Imports;

namespace CoCart.Infrastructure.Importing.WooCommerce.Live;

/// <summary>Asks a shop one thing after the other: no faster than told, waiting when told to wait, again where the line broke.</summary>
internal sealed class ShopRequests(HttpClient client, ShopSignature signature, decimal perSecond, TimeProvider clock)
{
    private const int MostTries = 6;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    private DateTimeOffset _next;
    private bool _hasAnswered;

    /// <summary>The shop's clock, as it last told it.</summary>
    public DateTimeOffset Now { get; private set; } = clock.GetUtcNow();

    /// <summary>An answer; none: the shop has no such route.</summary>
    public async Task<ShopAnswer?> GetAsync(Uri address, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var (answer, wait) = await TryAsync(address, attempt, cancellationToken);
            if (wait is null)
                return answer;
            await Task.Delay(wait.Value, clock, cancellationToken);
        }
    }

    private async Task<(ShopAnswer? Answer, TimeSpan? Wait)> TryAsync(Uri address, int attempt, CancellationToken cancellationToken)
    {
        await KeepPaceAsync(cancellationToken);
        try
        {
            using var request = signature.Sign(address);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            _hasAnswered = true;
            Now = response.Headers.Date ?? clock.GetUtcNow();
            if (response.StatusCode is HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError)
                return attempt < MostTries ? (null, WaitOf(response, attempt)) : throw Refusal(address, response.StatusCode);
            if (response.StatusCode is HttpStatusCode.NotFound || (IsClosed(response.StatusCode) && !IsOfShop(address)))
                return (null, null);
            if (response.StatusCode is not HttpStatusCode.OK)
                throw Refusal(address, response.StatusCode);

            return (await ReadAsync(response, cancellationToken), null);
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException or JsonException || (broken is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            // a shop that never answered has a wrong address rather than a broken line
            return _hasAnswered && attempt < MostTries ? (null, BackOff(attempt)) : throw new StoreReadException($"{Show(address)} does not answer: {broken.Message}", broken);
        }
    }

    private static bool IsClosed(HttpStatusCode status) => status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden;

    /// <summary>The key opens what belongs to the shop; what belongs to its pages may stay closed.</summary>
    private static bool IsOfShop(Uri address) => address.AbsolutePath.Contains("/wc/v3/", StringComparison.Ordinal);

    private static async Task<ShopAnswer> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        using var document = await JsonDocument.ParseAsync(stream, default, cancellationToken);

        return new ShopAnswer(document.RootElement.Clone(), Header(response, "X-WP-TotalPages"), Header(response, "X-WP-Total"));
    }

    private static int? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) && int.TryParse(values.First(), CultureInfo.InvariantCulture, out var number) ? number : null;

    private async Task KeepPaceAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (_next > now)
            await Task.Delay(_next - now, clock, cancellationToken);
        _next = clock.GetUtcNow() + TimeSpan.FromSeconds((double)(1 / perSecond));
    }

    private TimeSpan WaitOf(HttpResponseMessage response, int attempt)
    {
        var told = response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - clock.GetUtcNow(),
            _ => BackOff(attempt),
        };

        return told < TimeSpan.Zero ? TimeSpan.Zero : told < LongestWait ? told : LongestWait;
    }

    private static TimeSpan BackOff(int attempt) => TimeSpan.FromSeconds(0.5 * Math.Pow(2, attempt - 1));

    private static StoreReadException Refusal(Uri address, HttpStatusCode status) => new(status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => $"{Show(address)} refuses the key ({(int)status}): it needs the right to read.",
        _ => $"{Show(address)} answers {(int)status}.",
    });

    /// <summary>Never with the query: it may be signed.</summary>
    private static string Show(Uri address) => address.GetLeftPart(UriPartial.Path);
}

/// <summary>What a shop answered.</summary>
internal sealed record ShopAnswer(JsonElement Json, int? Pages, int? Total);
