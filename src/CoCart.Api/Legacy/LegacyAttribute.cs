using CoCart.Api.Common.Errors;
using CoCart.Api.Common.Sessions;
using CoCart.Api.V1;
using CoCart.Application.Carts;

namespace CoCart.Api.Legacy;

/// <summary>Marks the controllers of the API that came before v1, and says the shop's errors in its words; what it has none for is said as in v1.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class LegacyAttribute : Attribute, IErrorCatalogMetadata, ICartShapeMetadata
{
    private static readonly Dictionary<string, WireError> Own = new()
    {
        ["unknown_product"] = Word("product_id_required", 404),
        ["malformed_product_reference"] = Word("product_id_required", 404),
        ["product_required"] = Word("product_id_required", 404),
        ["invalid_product"] = Word("product_does_not_exist", 404),
        ["product_type_not_sold"] = Word("cannot_be_purchased", 403),
        ["not_purchasable"] = Word("cannot_be_purchased", 403),
        ["variation_not_purchasable"] = Word("cannot_be_purchased", 403),
        ["product_failed_validation"] = Word("cannot_be_purchased", 403),
        ["out_of_stock"] = Word("product_out_of_stock", 404),
        ["not_enough_stock"] = Word("not_enough_in_stock", 403),
        ["not_enough_stock_for_update"] = Word("not_enough_in_stock", 403),
        ["not_enough_stock_remaining"] = Word("not_enough_stock_remaining", 403),
        ["quantity_out_of_range"] = Word("quantity_not_numeric", 400),
        ["quantity_too_large"] = Word("not_enough_in_stock", 403),
        ["sold_one_by_one"] = Word("product_sold_individually", 403),
        ["no_variation"] = Word("cannot_add_to_cart", 400),
        ["invalid_variation_data"] = Word("cannot_add_to_cart", 400),
        ["missing_variation_data"] = Word("cannot_add_to_cart", 400),
        ["add_refused"] = Word("cannot_add_to_cart", 403),
        ["item_key_required"] = Word("cart_item_key_required", 404),
        ["item_restored"] = Word("can_not_restore_item", 403),
        ["nothing_to_restore"] = Word("can_not_restore_item", 403),
        ["item_not_restorable"] = Word("can_not_restore_item", 403),
    };

    /// <summary>What is said of a line that is not in the cart: it depends on what was to be done with it.</summary>
    public string LostLine { get; init; } = "can_not_remove_item";

    public ErrorCatalog Errors => field ??= new ErrorCatalog(Words());

    public object Shape(CartView cart, CartSession session, IServiceProvider services) => LineShape.All(cart, withImages: false);

    private static WireError Word(string suffix, int status) => new($"wc_cart_rest_{suffix}", status);

    private Dictionary<string, WireError> Words()
    {
        var words = new Dictionary<string, WireError>(new V1Attribute().Errors.Words);
        foreach (var (code, word) in Own)
            words[code] = word;
        words["item_not_in_cart"] = words["item_not_found"] = words["no_items"] = Word(LostLine, StatusCodes.Status404NotFound);

        return words;
    }
}
