using System.ComponentModel.DataAnnotations;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Parameters;

namespace CoCart.Api.V2.Carts;

/// <summary>A way to ship.</summary>
[RestRequest]
public sealed record SetShippingMethodRequest : CartRequest
{
    /// <summary>The offered rate, as <c>flat_rate:1</c>.</summary>
    [Required]
    [RestName("rate_id", "rate_key", "key")]
    [Example("\"flat_rate:1\"")]
    public string RateId { get; init; } = "";

    /// <summary>Number of the package, from 0; empty for all packages.</summary>
    [AnyShape]
    [TypedAs(typeof(int))]
    public RestValue? PackageId { get; init; }
}
