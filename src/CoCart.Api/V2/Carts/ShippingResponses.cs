using CoCart.Api.Common.Json;

namespace CoCart.Api.V2.Carts;

/// <summary>Shipping packages and rates; the drop-in face writes <c>[]</c> in a store that does not ship.</summary>
public sealed class ShippingResponse(ShippingPackagesResponse packages, bool isOffered) : ITwoFaced<ShippingPackagesResponse>
{
    public ShippingPackagesResponse Typed => packages;

    public object DropIn => isOffered ? packages : Array.Empty<object>();

    /// <summary>The same with other texts of the costs.</summary>
    internal ShippingResponse WithCosts(Func<string, string> text)
    {
        var changed = new Map<PackageResponse>();
        foreach (var (key, package) in packages.Packages)
            changed[key] = package with
            {
                Rates = new Map<RateResponse>(package.Rates.Select(rate => KeyValuePair.Create(rate.Key, rate.Value with { Cost = text(rate.Value.Cost) }))),
            };

        return new ShippingResponse(packages with { Packages = changed }, isOffered);
    }
}

/// <summary>What is shipped, and how it can be.</summary>
public sealed record ShippingPackagesResponse(
    int TotalPackages, bool ShowPackageDetails, bool HasCalculatedShipping, Map<PackageResponse> Packages);

/// <summary>A package and its rates by rate id.</summary>
public sealed record PackageResponse(
    string PackageName, Map<RateResponse> Rates, string PackageDetails, int Index, string ChosenMethod, string FormattedDestination);

/// <summary>A way to ship a package; amounts in minor units without tax.</summary>
public sealed record RateResponse
{
    public string Key { get; init; } = "";

    public string MethodId { get; init; } = "";

    public int InstanceId { get; init; }

    public string Label { get; init; } = "";

    public string Cost { get; init; } = "";

    /// <summary>Label and price, formatted.</summary>
    public string Html { get; init; } = "";

    /// <summary>The last tax of the rate; empty without tax.</summary>
    public string Taxes { get; init; } = "";

    public bool ChosenMethod { get; init; }

    /// <summary>Always has <c>items</c>: what is in the package.</summary>
    public required Map<string> MetaData { get; init; }
}

/// <summary>Taxes by code, or one sum, which typed clients find under <c>total</c>; the drop-in face writes <c>[]</c> if there are none.</summary>
public sealed class TaxesResponse(Map<TaxResponse> rows, SingleTaxResponse? single) : ITwoFaced<Map<TaxResponse>>
{
    /// <summary>Key of the one sum among the taxes.</summary>
    private const string Whole = "total";

    public Map<TaxResponse> Typed => single is null ? rows : new Map<TaxResponse> { [Whole] = new(single.Label, single.Total) };

    public object DropIn => single is null ? rows : single;

    /// <summary>The same with other texts of the amounts.</summary>
    internal TaxesResponse With(Func<string, string> text) => new(
        new Map<TaxResponse>(rows.Select(row => KeyValuePair.Create(row.Key, row.Value with { Price = text(row.Value.Price) }))),
        single is null ? null : single with { Total = text(single.Total) });
}

/// <summary>A tax.</summary>
/// <param name="Name">For people.</param>
/// <param name="Price">Minor units.</param>
public sealed record TaxResponse(string Name, string Price);

/// <summary>All taxes in one.</summary>
/// <param name="Label">For people.</param>
/// <param name="Total">Minor units.</param>
public sealed record SingleTaxResponse(string Label, string Total);
