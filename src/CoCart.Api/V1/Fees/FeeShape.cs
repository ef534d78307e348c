using System.Globalization;
using CoCart.Api.Common.Formatting;
using CoCart.Api.Common.Json;
using CoCart.Application.Carts;
using CoCart.Domain.Pricing.Fees;

namespace CoCart.Api.V1.Fees;

/// <summary>A fee.</summary>
/// <param name="Id"><c>cocart-</c> and the name in small letters with hyphens.</param>
/// <param name="Name">For people.</param>
/// <param name="Amount">Decimal text in major units.</param>
/// <param name="Taxable">Tax is charged on it.</param>
/// <param name="TaxClass">Empty: the standard class.</param>
/// <param name="Total">Minor units.</param>
public sealed record FeeResponse(string Id, string Name, string Amount, bool Taxable, string TaxClass, long Total);

/// <summary>Fees as v1 shows them.</summary>
internal static class FeeShape
{
    private const string Prefix = "cocart-";

    /// <summary>By id, the highest first.</summary>
    public static Map<FeeResponse> All(CartView view)
    {
        var fees = new Map<FeeResponse>();
        foreach (var (fee, total, _, _) in view.Priced.Fees)
            fees[Prefix + fee.Id] = new FeeResponse(
                Prefix + fee.Id,
                fee.Name,
                MoneyText.Plain(fee.Amount),
                fee.IsTaxable,
                fee.TaxClass,
                long.Parse(MoneyText.Minor(total, view.Store.Currency), CultureInfo.InvariantCulture));

        return fees;
    }

    public static string Added(CartView view, AddFeeRequest request) =>
        $"The fee \"{request.Name.Trim()}\" of {MoneyText.Format(FeeAmount.Parse(request.Amount) ?? 0, view.Store.Currency)} was added.";

    public static object Calculated(CartView view, CalculateFeesRequest request) => request.Return ? All(view) : "The fees are worked out anew.";
}
