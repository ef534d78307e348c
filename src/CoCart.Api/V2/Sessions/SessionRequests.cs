using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Parameters;
using CoCart.Application.Sessions.ListSessions;
using CoCart.Domain.Carts;

namespace CoCart.Api.V2.Sessions;

/// <summary>Which stored carts to list.</summary>
[RestRequest]
public sealed record ListSessionsRequest
{
    private const int MostPerPage = 100;

    /// <summary>Page from 1, where <c>per_page</c> is given.</summary>
    [Unlisted]
    [TypedAs(typeof(int))]
    public decimal Page { get; init; } = 1;

    /// <summary>Carts of a page, 100 at most; without it all are listed.</summary>
    [AnyShape]
    [Unlisted]
    [TypedAs(typeof(int))]
    public RestValue? PerPage { get; init; }

    internal ListSessionsQuery ToQuery() => new(
        (int)Math.Clamp(Page, 1, int.MaxValue / MostPerPage),
        PerPage is { Text: { Length: > 0 } text } && int.TryParse(text, out var count) ? Math.Clamp(count, 1, MostPerPage) : null);
}

/// <summary>A stored cart.</summary>
[RestRequest]
public sealed record SessionRequest
{
    /// <summary>A guest's cart key, or a customer's number.</summary>
    [Unlisted]
    public string SessionKey { get; init; } = "";

    /// <summary>Accepted, without effect.</summary>
    public string? CartKey { get; init; }

    /// <summary>Accepted, without effect.</summary>
    public string? Fields { get; init; }

    /// <summary>Images of the lines are wanted.</summary>
    public bool Thumb { get; init; } = true;

    /// <summary>Accepted, without effect.</summary>
    public bool Default { get; init; }

    internal CartKey ToKey() => Domain.Carts.CartKey.Parse(SessionKey) ?? throw Application.Sessions.SessionErrors.NotFound();
}

/// <summary>A stored cart to delete.</summary>
[RestRequest]
public sealed record DeleteSessionRequest
{
    /// <summary>A guest's cart key, or a customer's number.</summary>
    [Unlisted]
    public string SessionKey { get; init; } = "";

    internal CartKey ToKey() => CartKey.Parse(SessionKey) ?? throw Application.Sessions.SessionErrors.NotFound();
}
