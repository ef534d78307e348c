namespace CoCart.Domain.Customers;

/// <summary>What an address in a country must have beside street and city.</summary>
/// <param name="NeedsState">The state, province, prefecture or county is part of it.</param>
/// <param name="NeedsPostcode">Mail is not delivered without a postcode.</param>
/// <param name="Postcodes">
/// Forms of its postcodes, without blanks and hyphens; none: any. <c>9</c> stands for a digit, <c>@</c> for a letter, <c>*</c> for
/// either, anything else for itself.
/// </param>
public sealed record CountryRule(bool NeedsState, bool NeedsPostcode, IReadOnlyList<string> Postcodes)
{
    public static CountryRule Of(string country) => new(
        CountryTable.WithState.Contains(country),
        !CountryTable.WithoutPostcode.Contains(country),
        CountryTable.Postcodes.GetValueOrDefault(country) ?? []);
}
