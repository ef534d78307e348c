using CoCart.Domain.Common;
using CoCart.Domain.Stores;

namespace CoCart.Domain.Customers;

/// <summary>
/// Whether a change makes an address that its country knows. Apps change addresses field by field, so only what is sent is
/// looked at: a field that the country demands must not be sent empty. Who sends a whole new address (country, street and city, in
/// another country than before) must send all that this country demands.
/// </summary>
/// <param name="countries">The store's countries and states.</param>
/// <param name="allowed">Where the address may lie; none: anywhere.</param>
/// <param name="isShipping">It is where the goods go; else who pays.</param>
public sealed class AddressRules(Countries countries, IReadOnlySet<string>? allowed, bool isShipping)
{
    /// <summary>The changed address, its state by the store's code; or the first mistake.</summary>
    public Address Change(Address address, AddressChange change)
    {
        var changed = change.Apply(address);
        var isMoved = changed.Country != address.Country;
        if (isMoved && change.State is null)
            changed = changed with { State = "" };
        EnsureCountry(change, changed);
        EnsureFilled(change, isMoved && change.NamesAPlace, changed.Country);

        changed = changed with { State = State(change, changed) };
        if (change.Postcode?.Trim() is { Length: > 0 } postcode && !Postcode.IsOne(postcode, changed.Country))
            throw CustomerErrors.InvalidPostcode(Field("postcode", postcode));
        EnsureReachable(change);

        return changed;
    }

    private void EnsureCountry(AddressChange change, Address changed)
    {
        if (change.Country is null)
            return;
        if (changed.Country.Length is 0)
            throw Missing("country");
        if (!countries.Names.ContainsKey(changed.Country) || allowed?.Contains(changed.Country) is false)
            throw CustomerErrors.UnknownCountry(Field("country", change.Country));
    }

    private void EnsureFilled(AddressChange change, bool isWhole, string country)
    {
        var rule = CountryRule.Of(country);
        foreach (var (name, value, isDemanded) in Demands(change, rule))
            if (isDemanded && value is not null && string.IsNullOrWhiteSpace(value))
                throw Missing(name);

        if (isWhole && rule.NeedsState && change.State is null)
            throw Missing("state");
        if (isWhole && rule.NeedsPostcode && change.Postcode is null)
            throw Missing("postcode");
    }

    private (string Name, string? Value, bool IsDemanded)[] Demands(AddressChange change, CountryRule rule) =>
    [
        ("first_name", change.FirstName, true),
        ("last_name", change.LastName, true),
        ("address_1", change.Line1, true),
        ("city", change.City, true),
        ("state", change.State, rule.NeedsState),
        ("postcode", change.Postcode, rule.NeedsPostcode),
        ("email", change.Email, !isShipping),
    ];

    /// <summary>Of a country whose states the store knows, the code of one of them; people may write its name.</summary>
    private string State(AddressChange change, Address changed)
    {
        if (change.State is null || changed.State.Length is 0 || !countries.HasStates(changed.Country))
            return changed.State;

        return countries.FindState(changed.Country, changed.State) ?? throw CustomerErrors.UnknownState(Field("state", change.State));
    }

    private void EnsureReachable(AddressChange change)
    {
        if (change.Email?.Trim() is { Length: > 0 } email && !EmailAddress.IsOne(email))
            throw CustomerErrors.InvalidEmail(Field("email", email));
        if (change.Phone?.Trim() is { Length: > 0 } phone && !PhoneNumber.IsOne(phone))
            throw CustomerErrors.InvalidPhone(Field("phone", phone));
    }

    private DomainException Missing(string name) => CustomerErrors.FieldRequired(Field(name, ""));

    private AddressField Field(string name, string value) => new(name, isShipping, value);
}
