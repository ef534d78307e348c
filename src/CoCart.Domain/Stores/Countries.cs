namespace CoCart.Domain.Stores;

/// <summary>Names of countries and states, and the continents they lie on.</summary>
/// <param name="Names">Country name by code.</param>
/// <param name="States">State name by <c>country:state</c>.</param>
/// <param name="Continents">Continent code by country code.</param>
public sealed record Countries(
    IReadOnlyDictionary<string, string> Names,
    IReadOnlyDictionary<string, string> States,
    IReadOnlyDictionary<string, string> Continents)
{
    public static readonly Countries None = new(
        new Dictionary<string, string>(), new Dictionary<string, string>(), new Dictionary<string, string>());
}
