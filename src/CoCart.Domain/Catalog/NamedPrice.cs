using CoCart.Domain.Carts;

namespace CoCart.Domain.Catalog;

/// <summary>What customers may pay for a product whose price they name.</summary>
/// <param name="Minimum">None: from nothing on.</param>
/// <param name="Maximum">None: any price.</param>
/// <param name="Suggested">For people; none: none.</param>
public sealed record NamedPrice(decimal? Minimum, decimal? Maximum, decimal? Suggested)
{
    /// <summary>A price that a customer names, if it is one and within the limits.</summary>
    public decimal Accept(decimal? price)
    {
        if (price is not { } named || named < 0)
            throw CartErrors.InvalidPrice();

        return named < Minimum || named > Maximum ? throw CartErrors.PriceOutOfRange(this) : named;
    }
}
