using CoCart.Api.Common.Parameters;

namespace CoCart.Api.V1.Totals;

/// <summary>How to get at what shipping costs.</summary>
[RestRequest]
public sealed record ShippingTotalRequest
{
    /// <summary>Accepted, without effect: shipping is always worked out.</summary>
    public bool Calculate { get; init; }
}
