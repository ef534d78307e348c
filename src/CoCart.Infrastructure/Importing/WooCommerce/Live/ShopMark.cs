using System.Globalization;

namespace CoCart.Infrastructure.Importing.WooCommerce.Live;

/// <summary>The page that is to be read next.</summary>
/// <param name="Kind">Of which kind.</param>
/// <param name="List">Which of its lists; of variations, the product.</param>
/// <param name="Page">From 1.</param>
internal sealed record ShopMark(string Kind, int List, int Page)
{
    public static ShopMark? Parse(string? text) => text?.Split('|') is [var kind, var list, var page]
        ? new ShopMark(kind, int.Parse(list, CultureInfo.InvariantCulture), int.Parse(page, CultureInfo.InvariantCulture))
        : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind}|{List}|{Page}");
}
