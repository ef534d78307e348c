using CoCart.Domain.Customers;

namespace CoCart.Domain.Pricing.Taxes;

/// <summary>Finds the rates of a place: those that match, the most particular one of each priority.</summary>
internal static class TaxMatching
{
    public static TaxRate[] Match(IReadOnlyList<TaxRate> rates, TaxPlace place)
    {
        var candidates = FindCandidates(rates, place);
        candidates.Sort(Compare);

        var chosen = new List<TaxRate>(candidates.Count);
        foreach (var candidate in candidates)
        {
            if (chosen.Count is 0 || chosen[^1].Priority != candidate.Rate.Priority)
                chosen.Add(candidate.Rate);
        }

        return [.. chosen];
    }

    private static List<Candidate> FindCandidates(IReadOnlyList<TaxRate> rates, TaxPlace place)
    {
        var postcode = Postcode.Of(place.Country, place.Postcode);
        var city = CityName.Fold(place.City);
        var candidates = new List<Candidate>();

        foreach (var rate in rates)
        {
            if (IsOfArea(rate, place) && CountLocations(rate, postcode, city) is { } locations)
                candidates.Add(new Candidate(rate, locations));
        }

        return candidates;
    }

    private static bool IsOfArea(TaxRate rate, TaxPlace place) =>
        rate.TaxClass == place.TaxClass
        && (rate.Country.Length is 0 || rate.Country.Equals(place.Country, StringComparison.OrdinalIgnoreCase))
        && (rate.State.Length is 0 || rate.State.Equals(place.State, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// How particular a rate is, none when it does not match. With one kind of location the matching entries count once for
    /// every entry of the rate, as a database join would: of two rates that match one postcode, the longer list wins.
    /// </summary>
    private static int? CountLocations(TaxRate rate, Postcode postcode, string city)
    {
        if (rate.Postcodes.Count is 0 && rate.Cities.Count is 0)
            return 0;

        var postcodes = rate.Postcodes.Count(pattern => postcode.Matches(pattern, StringComparison.OrdinalIgnoreCase));
        var cities = rate.Cities.Count(name => CityName.Fold(name) == city);
        var locations = (rate.Postcodes.Count, rate.Cities.Count) switch
        {
            (_, 0) => postcodes * rate.Postcodes.Count,
            (0, _) => cities * rate.Cities.Count,
            _ => postcodes * cities,
        };

        return locations is 0 ? null : locations;
    }

    private static int Compare(Candidate left, Candidate right)
    {
        var order = left.Rate.Priority.CompareTo(right.Rate.Priority);
        order = order is 0 ? NamedFirst(left.Rate.Country, right.Rate.Country) : order;
        order = order is 0 ? NamedFirst(left.Rate.State, right.Rate.State) : order;
        order = order is 0 ? right.Locations.CompareTo(left.Locations) : order;

        return order is 0 ? left.Rate.Id.CompareTo(right.Rate.Id) : order;
    }

    private static int NamedFirst(string left, string right) => (left.Length is 0).CompareTo(right.Length is 0);

    private readonly record struct Candidate(TaxRate Rate, int Locations);
}
