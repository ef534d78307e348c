using System.Text.Json;
using CoCart.Domain.Pricing;

namespace CoCart.Domain.UnitTests.Pricing.Golden;

/// <summary>Pairs recorded fees with ours. The shop lists equal fees in no order, so which of them a cap met is chance.</summary>
internal static class GoldenFees
{
    public static IEnumerable<(JsonElement Recorded, PricedFee Fee)> Pair(List<JsonElement> recorded, IReadOnlyList<PricedFee> fees) =>
        recorded
            .OrderBy(item => item.Number("amount")).ThenBy(item => item.Number("total"))
            .Zip(fees.OrderBy(fee => fee.Fee.Amount).ThenBy(fee => fee.Total));
}
