using System.Globalization;
using System.Text;

namespace CoCart.Domain.Customers;

/// <summary>Whether a postcode lies between two others: as numbers where all are, else by the places of their characters.</summary>
internal static class PostcodeRange
{
    public static bool Contains(string first, string last, string postcode)
    {
        if (!IsNumber(first) || !IsNumber(last))
            return ContainsByPlaces(first, last, postcode);

        return IsNumber(postcode)
            ? Compare(first, postcode) <= 0 && Compare(postcode, last) <= 0
            : string.CompareOrdinal(first, postcode) <= 0 && string.CompareOrdinal(postcode, last) <= 0;
    }

    private static bool ContainsByPlaces(string first, string last, string postcode)
    {
        var digits = ToDigits(postcode);

        return Compare(ToDigits(first).PadRight(digits.Length, '0'), digits) <= 0
            && Compare(digits, ToDigits(last).PadRight(digits.Length, '0')) <= 0;
    }

    /// <summary>Two digits for every character: A is 01, Z is 26, a digit stands for itself, anything else is 00.</summary>
    private static string ToDigits(string text)
    {
        var digits = new StringBuilder(text.Length * 2);
        foreach (var character in text)
            digits.Append(PlaceOf(character).ToString("00", CultureInfo.InvariantCulture));

        return digits.ToString();
    }

    private static int PlaceOf(char character) => character switch
    {
        >= 'A' and <= 'Z' => character - 'A' + 1,
        >= '0' and <= '9' => character - '0',
        _ => 0,
    };

    private static bool IsNumber(string text) => text.Length > 0 && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    private static int Compare(string left, string right)
    {
        var length = Math.Max(left.Length, right.Length);

        return string.CompareOrdinal(left.PadLeft(length, '0'), right.PadLeft(length, '0'));
    }
}
