using System.ComponentModel.DataAnnotations;

namespace CoCart.Infrastructure.Signing;

/// <summary>The server's own secret.</summary>
public sealed record SigningOptions : IValidatableObject
{
    public const string Section = "Security";

    private const int ShortestSecret = 32;

    /// <summary>What cookies and API keys are signed with; at least 32 characters. None: one is made up and kept in the database.</summary>
    public string? Secret { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Secret is { Length: > 0 and < ShortestSecret })
            yield return new ValidationResult($"Security:Secret must have at least {ShortestSecret} characters.", [nameof(Secret)]);
    }
}
