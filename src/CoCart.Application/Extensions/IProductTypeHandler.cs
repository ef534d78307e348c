using CoCart.Domain.Carts;
using CoCart.Domain.Catalog;

namespace CoCart.Application.Extensions;

/// <summary>Decides what putting a product of its kind into a cart means: its price, its data, lines that come with it.</summary>
public interface IProductTypeHandler
{
    /// <summary>
    /// What the wish becomes; none: the product is none of this handler's business. The first handler that has a plan
    /// counts. A product of a kind that the shop itself does not know is sold only if a handler has a plan for it.
    /// </summary>
    ValueTask<LinePlan?> PlanAsync(AddRequest request, CancellationToken cancellationToken);
}

/// <summary>What a wish becomes.</summary>
public sealed record LinePlan
{
    /// <summary>Set: the wish is refused.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>Price of one in major units, zero or more, that belongs to the line; none: the catalogue's, day by day.</summary>
    public decimal? Price { get; init; }

    /// <summary>What is kept with the line; none: what the client sent.</summary>
    public ItemData? Data { get; init; }

    /// <summary>The line's key; none: made of product, attributes and data. Wishes of one key share a line.</summary>
    public ItemKey? Key { get; init; }

    /// <summary>
    /// Lines that come with this one: they are added, counted, taken out and restored with it, and not by themselves.
    /// </summary>
    public IReadOnlyList<PlannedPart> Parts { get; init; } = [];
}

/// <summary>A line that comes with another.</summary>
/// <param name="Product">A simple product or a variation.</param>
/// <param name="Each">How many for one of the line it comes with.</param>
/// <param name="Price">Price of one in major units, zero or more, that belongs to the line; none: the catalogue's.</param>
/// <param name="Data">Kept with the line and part of its key: it must tell apart what belongs to different lines.</param>
public sealed record PlannedPart(ProductId Product, Quantity Each, decimal? Price, ItemData Data);
