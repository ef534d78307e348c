using System.Globalization;
using CoCart.Application.Products;

namespace CoCart.Api.Common.Catalog;

/// <summary>A review inside its product, where all values are texts.</summary>
internal sealed record ReviewTexts(string Id, string Author, string Date, string DateUtc, string Rating, string Verified)
{
    private const string DateFormat = "yyyy-MM-dd HH:mm:ss";

    public static ReviewTexts Of(ReviewView review) => new(
        review.Id.ToString(CultureInfo.InvariantCulture),
        review.Author.Length is 0 ? "" : char.ToUpperInvariant(review.Author[0]) + review.Author[1..],
        review.Created.Local.ToString(DateFormat, CultureInfo.InvariantCulture),
        review.Created.Utc.ToString(DateFormat, CultureInfo.InvariantCulture),
        review.Rating.ToString(CultureInfo.InvariantCulture),
        review.IsVerified ? "1" : "0");
}
