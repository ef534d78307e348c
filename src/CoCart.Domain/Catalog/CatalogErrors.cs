using CoCart.Domain.Carts;
using CoCart.Domain.Common;

namespace CoCart.Domain.Catalog;

/// <summary>Why the shop does not sell what was asked for.</summary>
public static class CatalogErrors
{
    public static DomainException UnknownSku(string sku) =>
        new("unknown_product", $"There is no product with the article number \"{sku}\".");

    public static DomainException NotAProductReference(string text) =>
        new("malformed_product_reference", $"\"{text}\" is neither a product number nor an article number.");

    public static DomainException ProductRequired() =>
        new("product_required", "Say which product you mean: its number or article number is missing.");

    public static DomainException InvalidProduct() =>
        new("invalid_product", "This product does not exist.");

    public static DomainException TypeNotSold(Product product) =>
        new("product_type_not_sold", $"\"{product.Name}\" cannot be put into a cart as it is.");

    public static DomainException NotPurchasable(Product product) =>
        new("not_purchasable", $"\"{product.Name}\" cannot be bought.");

    /// <summary>A number that no product can have.</summary>
    public static DomainException NotPurchasable() =>
        new("not_purchasable", "This product cannot be bought.");

    public static DomainException VariationNotPurchasable(Product variation) =>
        new("variation_not_purchasable", $"\"{variation.Name}\" cannot be bought.");

    public static DomainException FailedValidation(Product product) =>
        new("product_failed_validation", $"\"{product.Name}\" is not available to you.");

    public static DomainException OutOfStock(Product product) =>
        new("out_of_stock", $"\"{product.Name}\" is out of stock.");

    public static DomainException NotEnoughStock(Product product, Quantity wanted) =>
        new("not_enough_stock", $"There are not {wanted} of \"{product.Name}\" in stock.");

    public static DomainException NotEnoughStockForUpdate(Product product, Quantity wanted) =>
        new("not_enough_stock_for_update", $"The quantity cannot become {wanted}: there is not enough of \"{product.Name}\" in stock.");

    public static DomainException NotEnoughStockRemaining(Product product, Quantity inCart) =>
        new("not_enough_stock_remaining", $"There is not that much of \"{product.Name}\" left: you already have {inCart} in your cart.");

    public static DomainException QuantityTooSmall(Quantity minimum) =>
        new("quantity_out_of_range", $"The quantity must be at least {minimum}.");

    public static DomainException QuantityTooLarge(Quantity maximum) =>
        new("quantity_too_large", $"The quantity must be at most {maximum}.");

    public static DomainException SoldOneByOne(Product product) =>
        new("sold_one_by_one", $"You can have only one \"{product.Name}\" in your cart.");

    public static DomainException NoVariation(Product product) =>
        new("no_variation", $"No variation of \"{product.Name}\" has these attributes.");

    public static DomainException InvalidVariationData(ProductAttribute attribute) =>
        new("invalid_variation_data", $"This value of \"{attribute.Label}\" does not go with the chosen product.");

    public static DomainException MissingVariationData(IEnumerable<ProductAttribute> missing) =>
        new("missing_variation_data", $"Choose a value of {string.Join(", ", missing.Select(attribute => $"\"{attribute.Label}\""))}.");

    public static DomainException GroupIsEmpty() =>
        new("group_empty", "Choose at least one product of the group.");

    public static DomainException GroupHasNothingToAdd() =>
        new("group_nothing_to_add", "None of the chosen quantities is above zero.");

    /// <summary>There is none, or it is not published.</summary>
    public static DomainException ProductNotFound() => new("product_not_found", "There is no such product.");

    public static DomainException VariationNotFound() => new("variation_not_found", "This product has no such variation.");

    public static DomainException PageBeyondEnd() => new("products_page_beyond_end", "There are not that many pages of products.");

    public static DomainException TermNotFound() => new("term_not_found", "There is no such term.");

    public static DomainException AttributeNotFound() => new("attribute_not_found", "There is no such attribute.");

    /// <summary>The terms of an attribute that does not exist.</summary>
    public static DomainException TaxonomyNotFound() => new("taxonomy_not_found", "There is no such attribute, so it has no terms.");

    /// <summary>What the shop refuses when the line is really made, told with the reason.</summary>
    public static DomainException Refused(string reason) => new("add_refused", reason);
}
