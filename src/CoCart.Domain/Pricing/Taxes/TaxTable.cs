using System.Collections.Concurrent;
using CoCart.Domain.Customers;

namespace CoCart.Domain.Pricing.Taxes;

/// <summary>The store's tax rates. It remembers what applies where, since most carts ask the same.</summary>
public sealed class TaxTable(IReadOnlyList<TaxRate> rates)
{
    private const int MaxRemembered = 2048;

    public static readonly TaxTable Empty = new([]);

    private readonly ConcurrentDictionary<TaxPlace, ApplicableRates> _remembered = new();

    public IReadOnlyList<TaxRate> Rates { get; } = rates;

    /// <summary>The rates of a class at an address, one per priority. Without a country there are none, not even worldwide ones.</summary>
    public ApplicableRates RatesFor(string taxClass, Address address)
    {
        if (Rates.Count is 0 || address.Country.Length is 0)
            return ApplicableRates.None;

        var place = new TaxPlace(taxClass, address.Country, address.State, address.Postcode, address.City);

        return _remembered.TryGetValue(place, out var known) ? known : Remember(place);
    }

    private ApplicableRates Remember(TaxPlace place)
    {
        if (_remembered.Count >= MaxRemembered)
            _remembered.Clear();

        return _remembered.GetOrAdd(place, new ApplicableRates(TaxMatching.Match(Rates, place)));
    }
}

/// <summary>Where something is taxed, and as what.</summary>
internal readonly record struct TaxPlace(string TaxClass, string Country, string State, string Postcode, string City);
