using CoCart.Api.Common.Formatting;
using CoCart.Api.Common.Json;
using CoCart.Application.Carts;
using CoCart.Domain.Pricing;
using CoCart.Domain.Pricing.Shipping;
using CoCart.Domain.Stores;

namespace CoCart.Api.V2.Carts;

/// <summary>Shipping as v2 shows it.</summary>
internal static class ShippingShape
{
    public static ShippingResponse Of(CartView cart)
    {
        var packages = cart.Priced.Packages;
        var shown = new Map<PackageResponse>();
        foreach (var package in packages)
            if (package.Rates.Count > 0)
                shown[PackageKey(package.Index)] = Package(package, cart);

        return new ShippingResponse(
            new ShippingPackagesResponse(packages.Count, packages.Count > 1, cart.Customer.HasCalculatedShipping, shown), IsOffered(cart.Store));
    }

    private static bool IsOffered(Store store) => store.Pricing.ShippingEnabled && store.Zones.Any(zone => zone.Methods.Count > 0);

    /// <summary>The first key is <c>default</c>; the next ones count up its last letter, as existing apps know them.</summary>
    private static string PackageKey(int index) => index is 0 ? "default" : $"defaul{(char)('t' + index)}";

    private static PackageResponse Package(PricedPackage package, CartView cart)
    {
        var contents = string.Join(", ", package.Lines.Select(line => $"{PlainText.Of(line.Line.Product.Name)} × {MoneyText.Plain(line.Line.Quantity)}"));
        var facts = new Map<string> { ["items"] = contents };
        var rates = new Map<RateResponse>();
        foreach (var rate in package.Rates)
            rates[rate.Id] = Rate(rate, package, facts, cart);

        return new PackageResponse(
            package.Index is 0 ? "Shipping" : $"Shipping #{package.Index + 1}",
            rates,
            cart.Priced.Packages.Count > 1 ? Details(package) : "",
            package.Index,
            package.Chosen?.Id ?? "",
            AddressText.Place(cart.Customer.Shipping, cart.Store));
    }

    private static string Details(PricedPackage package) =>
        string.Join(", ", package.Lines.Select(line => $"{line.Line.Product.Name} x{MoneyText.Plain(line.Line.Quantity)}"));

    private static RateResponse Rate(PricedRate rate, PricedPackage package, Map<string> facts, CartView cart) => new()
    {
        Key = rate.Id,
        MethodId = rate.Method.MethodId,
        InstanceId = rate.Method.InstanceId,
        Label = Title(rate.Method),
        Cost = MoneyText.Minor(rate.Cost, cart.Store.Currency),
        Html = Html(rate, cart),
        Taxes = rate.Taxes.Count is 0 ? "" : MoneyText.Minor(rate.Taxes[^1].Amount, cart.Store.Currency),
        ChosenMethod = rate.Id == package.Chosen?.Id,
        MetaData = facts,
    };

    private static string Title(ShippingMethod method) => method.Setting("title", method.MethodId);

    /// <summary>The price is shown as the cart shows prices, and says so where they were entered the other way.</summary>
    private static string Html(PricedRate rate, CartView cart)
    {
        if (rate.Cost <= 0)
            return Title(rate.Method);

        var tax = rate.Taxes.Sum(amount => amount.Amount);
        var price = MoneyText.Format(cart.Priced.ShowsTax ? rate.Cost + tax : rate.Cost, cart.Store.Currency);
        var suffix = tax > 0 && cart.Priced.ShowsTax != cart.Store.Pricing.PricesIncludeTax ? Suffix(cart) : "";

        return $"{Title(rate.Method)}: {price}{suffix}";
    }

    private static string Suffix(CartView cart)
    {
        var word = TaxWords.Of(cart.Store);

        return cart.Priced.ShowsTax ? $" (incl. {word})" : $" (ex. {word})";
    }
}
