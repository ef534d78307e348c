using System.Globalization;

namespace CoCart.Client.V2;

/// <summary>Reads the amounts of answers.</summary>
public partial class Currency
{
    /// <summary>An amount of an answer, in minor units (cents), as a number in major units: exact, and with as many places as the currency has.</summary>
    /// <exception cref="FormatException">The text is no amount: amounts that were asked for formatted are for people only.</exception>
    public decimal Amount(string minorUnits) =>
        decimal.Parse(minorUnits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) * new decimal(1, 0, 0, false, (byte)CurrencyMinorUnit);
}
