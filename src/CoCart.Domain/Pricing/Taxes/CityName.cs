using CoCart.Domain.Common;

namespace CoCart.Domain.Pricing.Taxes;

/// <summary>Compares cities as the shop's database does: without case, accents and blanks at the end.</summary>
internal static class CityName
{
    public static string Fold(string city) => string.Create(city.AsSpan().TrimEnd().Length, city, (folded, name) =>
    {
        for (var index = 0; index < folded.Length; index++)
            folded[index] = Accents.Without(char.ToUpperInvariant(name[index]));
    });
}
