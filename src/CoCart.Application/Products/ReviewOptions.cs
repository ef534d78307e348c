using System.ComponentModel.DataAnnotations;

namespace CoCart.Application.Products;

/// <summary>How reviews are taken.</summary>
public sealed record ReviewOptions
{
    public const string Section = "Reviews";

    /// <summary>One author has to wait so long between two reviews.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "1.00:00:00", ErrorMessage = "Reviews:Pause must be between nothing and a day.")]
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(15);
}
