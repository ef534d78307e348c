using System.Globalization;
using CoCart.Api.Common.Parameters;
using CoCart.Application.Products;
using CoCart.Domain.Catalog;

namespace CoCart.Api.Common.Catalog;

/// <summary>Makes filters of what clients ask for.</summary>
internal static class ProductFilters
{
    private static readonly Dictionary<string, ProductOrder> Orders = new()
    {
        ["date"] = ProductOrder.Date,
        ["id"] = ProductOrder.Id,
        ["menu_order"] = ProductOrder.MenuOrder,
        ["include"] = ProductOrder.Include,
        ["title"] = ProductOrder.Title,
        ["slug"] = ProductOrder.Slug,
        ["name"] = ProductOrder.Slug,
        ["popularity"] = ProductOrder.Popularity,
        ["alphabetical"] = ProductOrder.Alphabetical,
        ["reverse_alpha"] = ProductOrder.ReverseAlphabetical,
        ["by_stock"] = ProductOrder.Stock,
        ["review_count"] = ProductOrder.ReviewCount,
        ["on_sale_first"] = ProductOrder.SaleFirst,
        ["featured_first"] = ProductOrder.FeaturedFirst,
        ["price_asc"] = ProductOrder.PriceUp,
        ["price_desc"] = ProductOrder.PriceDown,
        ["sales"] = ProductOrder.Sales,
        ["rating"] = ProductOrder.Rating,
        ["relevance"] = ProductOrder.Relevance,
        ["rand"] = ProductOrder.Random,
    };

    public static ProductFilter Common(ProductFilterRequest request) => new()
    {
        Search = request.Search ?? "",
        Slug = request.Slug ?? "",
        Skus = Parts(request.Sku),
        GlobalNumbers = Parts(request.GlobalUniqueId),
        IsVirtual = request.Virtual,
        Include = request.Include,
        Exclude = request.Exclude,
        Parents = request.Parent,
        ParentsExcluded = request.ParentExclude,
        Terms = [.. request.Attributes.Select(Attribute).OfType<TermFilter>()],
        IsOnSale = request.OnSale,
        Stock = Stock(request.StockStatus),
        MinPrice = Price(request.MinPrice),
        MaxPrice = Price(request.MaxPrice),
        IsNotFree = request.HideFree is true,
        Ratings = request.Rating,
        Visibility = Visibility(request.CatalogVisibility),
        After = request.After,
        Before = request.Before,
        Order = request.Orderby is { } order ? Orders[order] : null,
        IsAscending = IsAscending(request.Order, request.Orderby),
    };

    /// <summary>One category or tag, by number or slug; none: nothing was asked for.</summary>
    public static TermFilter? Term(string taxonomy, string? reference, string match)
    {
        if (string.IsNullOrEmpty(reference))
            return null;

        return reference.All(char.IsAsciiDigit) && int.TryParse(reference, CultureInfo.InvariantCulture, out var id)
            ? new TermFilter(taxonomy, [id], [], Match(match))
            : new TermFilter(taxonomy, [], [reference], Match(match));
    }

    /// <summary>Any number of terms, by number or slug, with commas between; none: nothing was asked for.</summary>
    public static TermFilter? Terms(string taxonomy, string? references, string match)
    {
        var asked = (references ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToLookup(reference => Number(reference) > 0);

        return asked.Count is 0 ? null : new TermFilter(taxonomy, [.. asked[true].Select(Number)], [.. asked[false]], Match(match));
    }

    private static string[] Parts(string? list) =>
        list is null ? [] : list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>An attribute without values, or one that is not the shop's, narrows nothing.</summary>
    private static TermFilter? Attribute(RestValue value)
    {
        var members = value.Members;
        var name = members?.GetValueOrDefault("attribute")?.Text ?? "";
        var ids = members?.GetValueOrDefault("term_id") is { } numbers ? RestList.Texts(numbers).Select(Number).Where(id => id > 0).ToList() : [];
        var slugs = members?.GetValueOrDefault("slug") is { } texts ? RestList.Texts(texts).Where(slug => slug.Length > 0).ToList() : [];

        return name.StartsWith("pa_", StringComparison.Ordinal) && ids.Count + slugs.Count > 0
            ? new TermFilter(name, ids, ids.Count > 0 ? [] : slugs, Match(members?.GetValueOrDefault("operator")?.Text ?? ""))
            : null;
    }

    private static TermMatch Match(string text) => text.ToLowerInvariant() switch
    {
        "not in" or "not_in" => TermMatch.None,
        "and" => TermMatch.All,
        _ => TermMatch.Any,
    };

    private static int Number(string text) => int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>What is no amount counts as 0, as it does in the original.</summary>
    private static decimal? Price(string? text) => string.IsNullOrEmpty(text)
        ? null
        : decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var price) ? price : 0;

    private static StockStatus? Stock(string? text) => text switch
    {
        "instock" => StockStatus.InStock,
        "outofstock" => StockStatus.OutOfStock,
        "onbackorder" => StockStatus.OnBackorder,
        _ => null,
    };

    private static VisibilityFilter Visibility(string text) => text switch
    {
        "any" => VisibilityFilter.Any,
        "catalog" => VisibilityFilter.Catalog,
        "search" => VisibilityFilter.Search,
        "hidden" => VisibilityFilter.Hidden,
        _ => VisibilityFilter.Visible,
    };

    /// <summary>By title everything but "desc" goes up; by anything else everything but "asc" goes down.</summary>
    private static bool IsAscending(string order, string? orderBy) => orderBy is "title"
        ? !order.Equals("desc", StringComparison.OrdinalIgnoreCase)
        : order.Equals("asc", StringComparison.OrdinalIgnoreCase);
}
