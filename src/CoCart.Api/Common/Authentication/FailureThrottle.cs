using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace CoCart.Api.Common.Authentication;

/// <summary>
/// Slows down who guesses passwords: so many failures of one address at one login, and of one address at all, in a while.
/// Who comes from another address is not held up, so nobody can lock a stranger out.
/// </summary>
internal sealed class FailureThrottle(IOptions<AuthenticationOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _ofLogin = Limiter(options.Value.MaxFailures, options.Value.FailureWindow);
    private readonly PartitionedRateLimiter<string> _ofAddress = Limiter(options.Value.MaxFailuresOfAddress, options.Value.FailureWindow);

    /// <summary>How long the caller has to wait before the next try; none: go on.</summary>
    public TimeSpan? Wait(string address, string login) => Wait(_ofLogin, Pair(address, login)) ?? Wait(_ofAddress, address);

    public void CountFailure(string address, string login)
    {
        _ofLogin.AttemptAcquire(Pair(address, login)).Dispose();
        _ofAddress.AttemptAcquire(address).Dispose();
    }

    public void Dispose()
    {
        _ofLogin.Dispose();
        _ofAddress.Dispose();
    }

    private static string Pair(string address, string login) => $"{address} {login.Trim().ToUpperInvariant()}";

    private static TimeSpan? Wait(PartitionedRateLimiter<string> limiter, string key)
    {
        using var lease = limiter.AttemptAcquire(key, permitCount: 0);
        if (lease.IsAcquired)
            return null;

        return lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromSeconds(1);
    }

    private static PartitionedRateLimiter<string> Limiter(int failures, TimeSpan window) => PartitionedRateLimiter.Create<string, string>(
        key => RateLimitPartition.GetFixedWindowLimiter(
            key, _ => new FixedWindowRateLimiterOptions { PermitLimit = failures, Window = window, QueueLimit = 0 }));
}
