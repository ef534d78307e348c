using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.Totals;
using CoCart.Api.V1.Fees;

namespace CoCart.Api.V1.Carts;

/// <summary>The totals of a cart with fees.</summary>
[method: SetsRequiredMembers]
public sealed record StoredTotalsWithFees(StoredTotalsResponse Totals, [property: JsonPropertyOrder(1)] Map<FeeResponse> Fees) : StoredTotalsResponse(Totals)
{
    [JsonIgnore]
    public StoredTotalsResponse Totals { get; init; } = Totals;
}

/// <summary>The formatted totals of a cart with fees.</summary>
[method: SetsRequiredMembers]
public sealed record FormattedTotalsWithFees(FormattedTotalsResponse Totals, [property: JsonPropertyOrder(1)] Map<FeeResponse> Fees) : FormattedTotalsResponse(Totals)
{
    [JsonIgnore]
    public FormattedTotalsResponse Totals { get; init; } = Totals;
}
