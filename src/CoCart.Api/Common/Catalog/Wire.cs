using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CoCart.Api.Common.Json;
using CoCart.Application.Products;

namespace CoCart.Api.Common.Catalog;

/// <summary>Small values of the catalogue as both versions write them.</summary>
internal static class Wire
{
    private const string DateFormat = "yyyy-MM-ddTHH:mm:ss";
    private const int AvatarServers = 3;

    private static readonly string[] AvatarSizes = ["24", "48", "96"];

    public static string? Date(DateTime? moment) => moment?.ToString(DateFormat, CultureInfo.InvariantCulture);

    /// <summary>Average stars with two decimals; <c>0</c> without reviews.</summary>
    public static string Average(RatingView rating) => rating.Average > 0 ? rating.Average.ToString("0.00", CultureInfo.InvariantCulture) : "0";

    /// <summary>Addresses by size.</summary>
    public static Map<string> Sizes(ImageSheet image) => new(image.Sizes);

    /// <summary>Names of terms can be put into a page as they are.</summary>
    public static string TermName(string name)
    {
        var text = new StringBuilder(name.Length);
        for (var index = 0; index < name.Length; index++)
            text.Append(name[index] switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' when !IsEntity(name.AsSpan(index + 1)) => "&amp;",
                var letter => letter.ToString(),
            });

        return text.ToString();
    }

    /// <summary>Texts of reviews as paragraphs.</summary>
    public static string Paragraphs(string text)
    {
        var paragraphs = text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        return string.Concat(paragraphs.Select(paragraph => $"<p>{paragraph.Replace("\n", "<br />\n", StringComparison.Ordinal)}</p>\n"));
    }

    /// <summary>Pictures of people by size in pixels; the service knows them by a digest of their address.</summary>
    public static Map<string> Avatars(string email)
    {
        var digest = Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(email.Trim().ToLowerInvariant())));
        var server = Convert.ToInt32(digest[..1], 16) % AvatarServers;

        return new Map<string>(AvatarSizes.Select(size =>
            KeyValuePair.Create(size, $"http://{server}.gravatar.com/avatar/{digest}?s={size}&d=mm&r=g")));
    }

    private static bool IsEntity(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf(';');
        if (end <= 0)
            return false;
        foreach (var letter in rest[..end])
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not '#')
                return false;

        return true;
    }
}
