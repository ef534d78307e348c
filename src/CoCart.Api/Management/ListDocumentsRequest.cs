using System.ComponentModel.DataAnnotations;
using CoCart.Api.Common.Catalog;
using CoCart.Api.Common.Parameters;
using CoCart.Application.Management;
using CoCart.Application.Products;

namespace CoCart.Api.Management;

/// <summary>Which documents to list. What a kind does not have, it is not narrowed by.</summary>
[RestRequest]
public sealed record ListDocumentsRequest : ListRequest
{
    /// <summary>Where the page begins, if not where its number says.</summary>
    [AtLeast(0)]
    public int? Offset { get; init; }

    /// <summary>A part of the name, slug, code, login or article number.</summary>
    public string Search { get; init; } = "";

    /// <summary>Only these.</summary>
    public IReadOnlyList<int> Include { get; init; } = [];

    /// <summary>Not these.</summary>
    public IReadOnlyList<int> Exclude { get; init; } = [];

    /// <summary>Up or down.</summary>
    [AllowedValues("asc", "desc")]
    public string? Order { get; init; }

    /// <summary>What is sorted by.</summary>
    [AllowedValues(
        "id", "date", "include", "title", "slug", "modified", "price", "popularity", "rating", "menu_order", "name", "count", "order", "priority",
        "registered_date", "product", "term_group", "description", "date_gmt", "code")]
    public string Orderby { get; init; } = "";

    /// <summary>Made after this moment by the shop's clock.</summary>
    public DateTime? After { get; init; }

    /// <summary>Made before this moment by the shop's clock.</summary>
    public DateTime? Before { get; init; }

    /// <summary>Changed after this moment.</summary>
    public DateTime? ModifiedAfter { get; init; }

    /// <summary>Changed before this moment.</summary>
    public DateTime? ModifiedBefore { get; init; }

    /// <summary>Statuses, with commas between.</summary>
    public string Status { get; init; } = "";

    /// <summary>Article numbers, with commas between.</summary>
    public string Sku { get; init; } = "";

    /// <summary>Slug.</summary>
    public string Slug { get; init; } = "";

    /// <summary>Type of product.</summary>
    public string Type { get; init; } = "";

    /// <summary>Number of a category.</summary>
    public string Category { get; init; } = "";

    /// <summary>Number of a tag.</summary>
    public string Tag { get; init; } = "";

    /// <summary>Number of a brand.</summary>
    public string Brand { get; init; } = "";

    /// <summary>Featured products, or the others.</summary>
    public string Featured { get; init; } = "";

    /// <summary>Reduced products, or the others.</summary>
    public string OnSale { get; init; } = "";

    /// <summary>Least price.</summary>
    [Numeric]
    public string MinPrice { get; init; } = "";

    /// <summary>Highest price.</summary>
    [Numeric]
    public string MaxPrice { get; init; } = "";

    /// <summary>Stock status.</summary>
    public string StockStatus { get; init; } = "";

    /// <summary>Code of a coupon.</summary>
    public string Code { get; init; } = "";

    /// <summary>E-mail address of a customer.</summary>
    public string Email { get; init; } = "";

    /// <summary>Role of a customer; <c>all</c>: any.</summary>
    public string Role { get; init; } = "";

    /// <summary>Tax class.</summary>
    public string Class { get; init; } = "";

    /// <summary>Number of the category above.</summary>
    public string Parent { get; init; } = "";

    /// <summary>Number of a product.</summary>
    public string Product { get; init; } = "";

    internal PageOf ToPage() => new(Page, PerPage, Offset);

    internal DocumentFilter ToFilter() => new()
    {
        Page = ToPage(),
        Search = Search,
        Include = Include,
        Exclude = Exclude,
        OrderBy = Orderby is "date_gmt" ? "date" : Orderby,
        IsDescending = Order is null ? null : Order is "desc",
        After = After,
        Before = Before,
        ModifiedAfter = ModifiedAfter,
        ModifiedBefore = ModifiedBefore,
        Values = Values().Where(value => value.Value.Length > 0).ToDictionary(),
    };

    private Dictionary<string, string> Values() => new()
    {
        ["status"] = Status,
        ["sku"] = Sku,
        ["slug"] = Slug,
        ["type"] = Type,
        ["category"] = Category,
        ["tag"] = Tag,
        ["brand"] = Brand,
        ["featured"] = Featured,
        ["on_sale"] = OnSale,
        ["min_price"] = MinPrice,
        ["max_price"] = MaxPrice,
        ["stock_status"] = StockStatus,
        ["code"] = Code,
        ["email"] = Email,
        ["role"] = Role,
        ["class"] = Class,
        ["parent"] = Parent,
        ["product"] = Product,
    };
}
