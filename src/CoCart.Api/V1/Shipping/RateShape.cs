using CoCart.Api.Common.Formatting;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.Totals;
using CoCart.Application.Carts;
using CoCart.Domain.Pricing;

namespace CoCart.Api.V1.Shipping;

/// <summary>A way to ship.</summary>
public sealed record RateResponse
{
    /// <summary>As <c>flat_rate:2</c>.</summary>
    public string Key { get; init; } = "";

    public string MethodId { get; init; } = "";

    public int InstanceId { get; init; }

    public string Label { get; init; } = "";

    /// <summary>Major units with all decimals, without tax.</summary>
    public string Cost { get; init; } = "";

    /// <summary>Label and price, formatted.</summary>
    public string Html { get; init; } = "";

    /// <summary>By tax rate.</summary>
    public required Map<decimal> Taxes { get; init; }

    public bool ChosenMethod { get; init; }
}

/// <summary>Ways to ship as v1 shows them.</summary>
internal static class RateShape
{
    /// <summary>By rate id; what several packages offer is shown once.</summary>
    public static Map<RateResponse> All(CartView view)
    {
        var rates = new Map<RateResponse>();
        foreach (var package in view.Priced.Packages)
            foreach (var rate in package.Rates)
                rates.TryAdd(rate.Id, Of(rate, package, view));

        return rates;
    }

    public static object Calculated(CartView view, CalculateShippingRequest request) =>
        request.ReturnMethods ? All(view) : "Shipping is worked out anew.";

    private static RateResponse Of(PricedRate rate, PricedPackage package, CartView view) => new()
    {
        Key = rate.Id,
        MethodId = rate.Method.MethodId,
        InstanceId = rate.Method.InstanceId,
        Label = Label(rate),
        Cost = MoneyText.Fixed(rate.Cost, view.Store.Currency),
        Html = rate.Cost > 0 ? $"{Label(rate)}: {Price(rate, view)}" : Label(rate),
        Taxes = TotalsShape.ByRate(rate.Taxes),
        ChosenMethod = rate.Id == package.Chosen?.Id,
    };

    private static string Label(PricedRate rate) => rate.Method.Setting("title", rate.Method.MethodId);

    private static string Price(PricedRate rate, CartView view) =>
        MoneyText.Format(view.Priced.ShowsTax ? rate.Cost + rate.Taxes.Sum(tax => tax.Amount) : rate.Cost, view.Store.Currency);
}
