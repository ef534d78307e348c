using System.Text.RegularExpressions;

namespace CoCart.Api.Common.Formatting;

/// <summary>Texts without markup.</summary>
internal static partial class PlainText
{
    public static string Of(string text) => text.Contains('<', StringComparison.Ordinal) ? Tags().Replace(text, "") : text;

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tags();
}
