using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Totals;
using CoCart.Api.V1.Fees;

namespace CoCart.Api.V1.Carts;

/// <summary>The totals as the shop's books hold them: major units, some as text, some as numbers.</summary>
/// <param name="Totals">The totals.</param>
/// <param name="Fees">Fees by id; left out where there are none, for apps that know none.</param>
[SchemaName("StoredTotals")]
[method: SetsRequiredMembers]
public sealed record StoredTotalsWithFees(
    StoredTotalsResponse Totals,
    [property: JsonPropertyOrder(1)][property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Map<FeeResponse>? Fees) : StoredTotalsResponse(Totals)
{
    [JsonIgnore]
    public StoredTotalsResponse Totals { get; init; } = Totals;
}

/// <summary>The totals as people read them; taxes by rate stay numbers.</summary>
/// <param name="Totals">The totals.</param>
/// <param name="Fees">Fees by id; left out where there are none, for apps that know none.</param>
[SchemaName("FormattedTotals")]
[method: SetsRequiredMembers]
public sealed record FormattedTotalsWithFees(
    FormattedTotalsResponse Totals,
    [property: JsonPropertyOrder(1)][property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Map<FeeResponse>? Fees) : FormattedTotalsResponse(Totals)
{
    [JsonIgnore]
    public FormattedTotalsResponse Totals { get; init; } = Totals;
}
