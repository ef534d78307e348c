using CoCart.Domain.Catalog;
using CoCart.Domain.Stores;

namespace CoCart.Application.Products;

/// <summary>A product as an answer shows it, with all that hangs on it.</summary>
public sealed record ProductView
{
    public required Product Product { get; init; }

    public required ProductSheet Sheet { get; init; }

    public required Store Store { get; init; }

    public required DateTimeOffset Now { get; init; }

    public required ShownPrices Prices { get; init; }

    public RatingView Rating { get; init; } = RatingView.None;

    /// <summary>The variable product of a variation.</summary>
    public ProductView? Parent { get; init; }

    /// <summary>All published variations, in the store's order.</summary>
    public IReadOnlyList<ProductView> Variations { get; init; } = [];

    public IReadOnlyList<ProductView> Related { get; init; } = [];

    public IReadOnlyList<ProductView> Upsells { get; init; } = [];

    public IReadOnlyList<ProductView> CrossSells { get; init; } = [];

    /// <summary>The approved reviews, the newest first; none unless they were asked for.</summary>
    public IReadOnlyList<ReviewView> Reviews { get; init; } = [];

    /// <summary>The shop would sell it, were it in stock: it has a price and is sold here.</summary>
    public bool IsPurchasable => Product.Type switch
    {
        ProductType.Grouped or ProductType.External => false,
        ProductType.Variable => Prices.Price is not null,
        _ => Product.IsPurchasable(Now),
    };

    /// <summary>Variations that a customer can choose: those with a price, and of what is in stock where the store hides the rest.</summary>
    public IEnumerable<ProductView> Choices =>
        Variations.Where(variation => variation.IsPurchasable && (!Store.HidesOutOfStock || variation.Product.IsInStock()));
}

/// <summary>The prices of a product as the shop shows them, with or without tax by its setting.</summary>
/// <param name="Price">What it costs now; of variable and grouped products the lowest. None: not for sale.</param>
/// <param name="Regular">What it costs when it is not reduced.</param>
/// <param name="Sale">The reduced price; none: there is none of its own.</param>
/// <param name="Lowest">Of variable and grouped products the lowest price; none: no range.</param>
/// <param name="Highest">And the highest.</param>
/// <param name="IsOnSale">Reduced now, it or a part of it.</param>
/// <param name="Raw">What it costs now as it was entered.</param>
public sealed record ShownPrices(decimal? Price, decimal? Regular, decimal? Sale, decimal? Lowest, decimal? Highest, bool IsOnSale, decimal? Raw);

/// <summary>What customers think of a product: stars on average, and how many told.</summary>
public sealed record RatingView(decimal Average, int Count)
{
    public static readonly RatingView None = new(0, 0);
}
