using CoCart.Domain.Catalog;

namespace CoCart.Infrastructure.Catalog.Listing;

/// <summary>What a product costs now, from and to, in ten thousandths; none: not for sale.</summary>
/// <param name="Lowest">Of several variations or children the lowest.</param>
/// <param name="Highest">And the highest.</param>
/// <param name="IsOnSale">Reduced now, it or one of its variations.</param>
/// <param name="Until">Unix seconds of the next moment at which any of this changes by itself; none: never.</param>
internal sealed record PriceSpan(long? Lowest, long? Highest, bool IsOnSale, long? Until)
{
    public static PriceSpan Of(Product product, IReadOnlyList<Product> variations, DateTimeOffset now)
    {
        IReadOnlyList<Product> parts = product.Type is ProductType.Variable ? [.. variations.Where(part => part.Status is ProductStatus.Published)] : [product];
        var priced = parts.Where(part => part.PriceAt(now) is not null).ToList();

        return new PriceSpan(
            priced.Min(part => Units(part.PriceAt(now))),
            priced.Max(part => Units(part.PriceAt(now))),
            priced.Any(part => part.IsOnSaleAt(now)),
            parts.SelectMany(part => (DateTimeOffset?[])[part.SaleFrom, part.SaleTo?.AddSeconds(1)])
                .Where(moment => moment > now)
                .Min(moment => moment?.ToUnixTimeSeconds()));
    }

    /// <summary>A group costs what its children cost; it is not itself on sale.</summary>
    public static PriceSpan OfGroup(Product group, IReadOnlyDictionary<int, PriceSpan> spans) => OfGroup([.. group.GroupedIds.Select(id => id.Value)], spans);

    public static PriceSpan OfGroup(IReadOnlyList<int> members, IReadOnlyDictionary<int, PriceSpan> spans)
    {
        var children = members.Select(spans.GetValueOrDefault).OfType<PriceSpan>().ToList();

        return new PriceSpan(children.Min(child => child.Lowest), children.Max(child => child.Highest), false, children.Min(child => child.Until));
    }

    public static long Units(decimal amount) => (long)decimal.Round(amount * ProductQueries.Scale, MidpointRounding.AwayFromZero);

    private static long? Units(decimal? amount) => amount is { } value ? Units(value) : null;
}
