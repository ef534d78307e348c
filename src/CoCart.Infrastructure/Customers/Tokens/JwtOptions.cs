using System.ComponentModel.DataAnnotations;

namespace CoCart.Infrastructure.Customers.Tokens;

/// <summary>How tokens are signed and how long they live. Without a key there are none.</summary>
public sealed record JwtOptions : IValidatableObject
{
    public const string Section = "Jwt";

    private const int ShortestSecret = 32;

    /// <summary>Signs with HS256; at least 32 characters.</summary>
    public string? Secret { get; init; }

    /// <summary>Signs with RS256 instead: an RSA private key as PEM.</summary>
    public string? PrivateKey { get; init; }

    /// <summary>Secrets, or RSA public keys as PEM, of before: tokens signed with them are still taken.</summary>
    public IReadOnlyList<string> FormerKeys { get; init; } = [];

    /// <summary>Who hands the tokens out.</summary>
    [Required(ErrorMessage = "Jwt:Issuer must not be empty.")]
    public string Issuer { get; init; } = "cocart";

    [Range(typeof(TimeSpan), "00:01:00", "365.00:00:00", ErrorMessage = "Jwt:Lifetime must be between a minute and a year.")]
    public TimeSpan Lifetime { get; init; } = TimeSpan.FromDays(10);

    [Range(typeof(TimeSpan), "00:01:00", "365.00:00:00", ErrorMessage = "Jwt:RefreshLifetime must be between a minute and a year.")]
    public TimeSpan RefreshLifetime { get; init; } = TimeSpan.FromDays(30);

    /// <summary>Pairs of tokens that a user may have; the oldest are taken back.</summary>
    [Range(1, 1000, ErrorMessage = "Jwt:MaxTokens must be between 1 and 1000.")]
    public int MaxTokens { get; init; } = 5;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Secret is { Length: > 0 and < ShortestSecret })
            yield return new ValidationResult($"Jwt:Secret must have at least {ShortestSecret} characters.", [nameof(Secret)]);
    }
}
