using System.ComponentModel.DataAnnotations;

namespace CoCart.Application.Idempotency;

/// <summary>How long the answers to requests with a key are kept.</summary>
public sealed record IdempotencyOptions
{
    public const string Section = "Idempotency";

    /// <summary>A request that comes again within this time gets the first answer; later it counts as new.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "30.00:00:00", ErrorMessage = "Idempotency:Lifetime must be between a minute and thirty days.")]
    public TimeSpan Lifetime { get; init; } = TimeSpan.FromHours(24);
}
