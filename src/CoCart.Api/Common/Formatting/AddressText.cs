using CoCart.Domain.Customers;
using CoCart.Domain.Stores;

namespace CoCart.Api.Common.Formatting;

/// <summary>Writes addresses in the order of their country.</summary>
internal static class AddressText
{
    private static readonly HashSet<string> PostcodeFirst =
    [
        "AT", "AX", "BA", "BE", "CH", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "IL", "IS", "LI", "NL", "NO", "PL", "PT", "RS", "SE", "SI", "SK",
    ];

    /// <summary>The place in one line, without names; the store's own country is not named.</summary>
    public static string Place(Address address, Store store)
    {
        var country = address.Country == store.Pricing.BaseAddress.Country ? "" : store.Countries.Names.GetValueOrDefault(address.Country, address.Country);
        string[] lines = [address.Line1, address.Line2, .. TownLines(address, store), country];

        return string.Join(", ", lines.Where(line => line.Length > 0));
    }

    private static string[] TownLines(Address address, Store store)
    {
        var state = store.Countries.States.GetValueOrDefault($"{address.Country}:{address.State}", address.State);
        if (PostcodeFirst.Contains(address.Country))
            return [Joined(address.Postcode, address.City)];

        return address.Country switch
        {
            "US" => [Listed(address.City, Joined(address.State, address.Postcode))],
            "CA" or "AU" or "PR" => [Joined(address.City, address.State, address.Postcode)],
            "IT" => [address.Postcode, address.City, address.State],
            _ => [address.City, state, address.Postcode],
        };
    }

    private static string Listed(params string[] parts) => string.Join(", ", parts.Where(part => part.Length > 0));

    private static string Joined(params string[] parts) => string.Join(' ', parts.Where(part => part.Length > 0));
}
