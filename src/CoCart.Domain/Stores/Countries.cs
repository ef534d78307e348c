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

    private readonly Lazy<ILookup<string, (string Code, string Name)>> _byCountry = new(() => ByCountry(States));

    /// <summary>The store has a list of the country's states.</summary>
    public bool HasStates(string country) => _byCountry.Value.Contains(country);

    /// <summary>The code of a state that is written as its code or its name, in any case; none: there is no such.</summary>
    public string? FindState(string country, string text) => _byCountry.Value[country]
        .Where(state => state.Code.Equals(text, StringComparison.OrdinalIgnoreCase) || state.Name.Equals(text, StringComparison.OrdinalIgnoreCase))
        .Select(state => state.Code)
        .FirstOrDefault();

    private static ILookup<string, (string Code, string Name)> ByCountry(IReadOnlyDictionary<string, string> states) => states
        .Select(state => (Parts: state.Key.Split(':', 2), state.Value))
        .ToLookup(state => state.Parts[0], state => (state.Parts[^1], state.Value));
}
