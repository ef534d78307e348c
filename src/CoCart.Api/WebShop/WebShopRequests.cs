using CoCart.Api.Common.Parameters;

namespace CoCart.Api.WebShop;

/// <summary>A cart to go on with in the web shop.</summary>
[RestRequest]
public sealed record LoadCartRequest
{
    /// <summary>Key of the guest's cart.</summary>
    [RestName("cocart-load-cart")]
    public string CartKey { get; init; } = "";

    /// <summary>Any value: what the visitor's cart holds stays, and wins where both have a line; without it, it is replaced.</summary>
    [RestName("keep-cart")]
    public string KeepCart { get; init; } = "";

    /// <summary>Any value: the cart tells what was done.</summary>
    public string Notify { get; init; } = "";
}

/// <summary>A link that works once.</summary>
[RestRequest]
public sealed record HandoverRequest
{
    /// <summary>The link's secret.</summary>
    public string Token { get; init; } = "";
}
