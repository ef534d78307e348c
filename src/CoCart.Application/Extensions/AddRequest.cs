using CoCart.Domain.Carts;
using CoCart.Domain.Catalog;

namespace CoCart.Application.Extensions;

/// <summary>A wish to put something into a cart.</summary>
/// <param name="Cart">Whose cart.</param>
/// <param name="Asked">The product that the client named; of a variation perhaps its parent.</param>
/// <param name="Sold">What a line of it would be: the variation, or the product itself.</param>
/// <param name="Quantity">How many.</param>
/// <param name="Attributes">Chosen attribute values by attribute key.</param>
/// <param name="Data">The client's own data for the line.</param>
/// <param name="Price">The price that the client names, as sent; none: none.</param>
public sealed record AddRequest(
    CartIdentity Cart,
    Product Asked,
    Product Sold,
    Quantity Quantity,
    IReadOnlyDictionary<string, string> Attributes,
    ItemData Data,
    string? Price);
