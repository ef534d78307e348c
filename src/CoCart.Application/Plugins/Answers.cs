using System.Text.RegularExpressions;
using CoCart.Application.Extensions;
using CoCart.Domain.Carts;
using CoCart.Domain.Pricing.Taxes;

namespace CoCart.Application.Plugins;

/// <summary>What plug-ins may answer. Anything else is a failure of the plug-in, found while it is asked.</summary>
internal static partial class Answers
{
    private static readonly HashSet<string> OwnMethods = ["flat_rate", "free_shipping", "local_pickup"];

    public static IReadOnlyDictionary<ItemKey, decimal> Checked(this IReadOnlyDictionary<ItemKey, decimal> prices)
    {
        foreach (var (key, price) in prices)
            Demand(price >= 0, $"The price {price} of line {key} is below zero.");

        return prices;
    }

    public static IReadOnlyList<TaxRate> Checked(this IReadOnlyList<TaxRate> rates)
    {
        foreach (var rate in rates)
            Demand(rate.Percent is >= 0 and <= 1000, $"A tax rate of {rate.Percent} % cannot be.");
        Demand(rates.DistinctBy(rate => rate.Id).Count() == rates.Count, "Two tax rates have the same number.");

        return rates;
    }

    public static IReadOnlyList<ShippingQuote> Checked(this IReadOnlyList<ShippingQuote> quotes)
    {
        foreach (var quote in quotes)
        {
            Demand(MethodName().IsMatch(quote.Method) && !OwnMethods.Contains(quote.Method), $"\"{quote.Method}\" cannot be a shipping method of a plug-in.");
            Demand(quote.Cost >= 0, $"The shipping costs {quote.Cost} are below zero.");
        }

        Demand(quotes.DistinctBy(quote => (quote.Method, quote.Instance)).Count() == quotes.Count, "Two ways to ship have the same name.");

        return quotes;
    }

    public static LinePlan Checked(this LinePlan plan)
    {
        Demand(plan.Price is null or >= 0, $"The price {plan.Price} is below zero.");
        foreach (var part in plan.Parts)
            Demand(part.Price is null or >= 0 && part.Each > Quantity.None, $"The part {part.Product.Value} has no price or quantity that can be.");

        return plan;
    }

    public static CallbackAnswer Checked(this CallbackAnswer answer)
    {
        answer.Prices.Checked();
        foreach (var fee in answer.Fees)
            Demand(fee.Id.Length > 0 && fee.Name.Length > 0, "A fee has neither id nor name.");

        return answer;
    }

    private static void Demand(bool condition, string otherwise)
    {
        if (!condition)
            throw new InvalidOperationException(otherwise);
    }

    [GeneratedRegex("^[a-z0-9_-]{1,60}$")]
    private static partial Regex MethodName();
}
