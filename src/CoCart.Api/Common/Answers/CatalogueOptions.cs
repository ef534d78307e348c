using System.ComponentModel.DataAnnotations;

namespace CoCart.Api.Common.Answers;

/// <summary>How long others may keep answers of the catalogue.</summary>
public sealed record CatalogueOptions
{
    public const string Section = "Catalogue";

    /// <summary>They need not ask again for so long. Nothing: nobody may keep an answer, as the original has it; who keeps its <c>ETag</c> still gets 304.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "30.00:00:00", ErrorMessage = "Catalogue:MaxAge must be between nothing and 30 days.")]
    public TimeSpan MaxAge { get; init; }

    /// <summary>After that they may show the old answer for so long while they ask.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "30.00:00:00", ErrorMessage = "Catalogue:StaleWhileRevalidate must be between nothing and 30 days.")]
    public TimeSpan StaleWhileRevalidate { get; init; } = TimeSpan.FromDays(1);

    /// <summary>None: nobody may keep an answer.</summary>
    internal string? CacheControl(bool isForEverybody) => MaxAge <= TimeSpan.Zero
        ? null
        : $"{(isForEverybody ? "public" : "private")}, max-age={(long)MaxAge.TotalSeconds}, stale-while-revalidate={(long)StaleWhileRevalidate.TotalSeconds}";
}
