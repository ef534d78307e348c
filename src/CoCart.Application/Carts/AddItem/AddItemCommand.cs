using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;

namespace CoCart.Application.Carts.AddItem;

/// <summary>Puts a product into the cart.</summary>
/// <param name="Cart">Whose cart.</param>
/// <param name="Product">Product or variation number, or article number.</param>
/// <param name="Quantity">How many.</param>
/// <param name="Attributes">Chosen attribute values by attribute key.</param>
/// <param name="Data">Custom data of the line.</param>
/// <param name="Email">The customer's e-mail address; one that is none is ignored.</param>
/// <param name="Price">Price of one in major units, where the shop lets clients name it.</param>
/// <param name="Password">Opens a password-protected product.</param>
/// <param name="TakesNotices">The answer shows the pending notices, so they count as told.</param>
public sealed record AddItemCommand(
    CartIdentity Cart,
    string Product,
    Quantity Quantity,
    IReadOnlyDictionary<string, string> Attributes,
    ItemData Data,
    string? Email,
    string? Price,
    string? Password,
    bool TakesNotices) : ICommand<CartView>
{
    /// <summary>Number of the variation, where it is named beside its parent; it decides. 0: it is not.</summary>
    public int Variation { get; init; }

    /// <summary>Where no variation fits, it is said which value is wrong or missing.</summary>
    public bool NamesGaps { get; init; }

    /// <summary>The product's own limits come before anything else; otherwise only its stock and the line itself limit a quantity.</summary>
    public bool LimitsComeFirst { get; init; } = true;
}
