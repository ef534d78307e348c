using CoCart.Api.Common.Authentication;
using CoCart.Api.Common.Parameters;
using CoCart.Api.Common.Sessions;
using CoCart.Api.Idempotency;
using Microsoft.AspNetCore.Http.Features;

namespace CoCart.Api.Common.Faces;

/// <summary>What is known of a request on its way, and what its answer must carry.</summary>
public sealed class RestExchange(Face face, string mount, CorsOptions cors)
{
    public Face Face { get; } = face;

    /// <summary>Path of the face: <c>/wp-json</c>, <c>/index.php/wp-json</c> or <c>/api</c>.</summary>
    public string Mount { get; } = mount;

    public CorsOptions Cors { get; } = cors;

    /// <summary>Path as it came, with the face's own.</summary>
    public required string SentPath { get; init; }

    /// <summary>Method as it came, whatever it stands for.</summary>
    public required string SentMethod { get; init; }

    public RestParameters Parameters { get; set; } = RestParameters.None;

    /// <summary>The parameters that the operation knows; none before it is known.</summary>
    internal IReadOnlyList<RestArgument> Asked { get; set; } = [];

    /// <summary>Who asks; a guest until it is known better.</summary>
    public Caller Caller { get; set; } = Caller.Guest;

    /// <summary>The caller's cart; none: the route is about none, or the caller could not be identified.</summary>
    public CartSession? Session { get; set; }

    /// <summary>Methods of the matched route, for the <c>Allow</c> header.</summary>
    public string? Allow { get; set; }

    /// <summary>The <c>Link</c> header of a list; none: the one that every answer has.</summary>
    public string? Links { get; set; }

    /// <summary>The answer is a public one of the catalogue, which can be revalidated.</summary>
    public bool IsCatalogue { get; set; }

    /// <summary>The <c>Cache-Control</c> header; none: nobody may keep the answer.</summary>
    public string? CacheControl { get; set; }

    /// <summary>When what is shown was last changed, in UTC; none: now.</summary>
    public DateTime? ModifiedAt { get; set; }

    /// <summary>How long the caller has to wait; none: not at all.</summary>
    public TimeSpan? RetryAfter { get; set; }

    /// <summary>The answer shows stored contents as they are, without time and version.</summary>
    public bool IsRaw { get; set; }

    /// <summary>The whole answer, headers included, where it was finished before it is sent; none: it is made as it is sent.</summary>
    internal FinishedAnswer? Finished { get; set; }

    /// <summary>Only the head of the answer is wanted.</summary>
    public bool IsHead { get; set; }

    /// <summary>The same request, of which nothing is done yet: for another attempt.</summary>
    public RestExchange Again() => new(Face, Mount, Cors)
    {
        SentPath = SentPath,
        SentMethod = SentMethod,
        Parameters = Parameters,
        Caller = Caller,
        Session = Session?.Again(),
        Allow = Allow,
        IsRaw = IsRaw,
    };
}

/// <summary>Reaches the exchange of a request.</summary>
public static class RestExchangeAccess
{
    public static RestExchange Exchange(this HttpContext context) => context.Features.GetRequiredFeature<RestExchange>();
}
