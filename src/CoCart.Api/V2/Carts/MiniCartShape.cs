using CoCart.Api.Common.Formatting;
using CoCart.Application.Carts;

namespace CoCart.Api.V2.Carts;

/// <summary>The small cart.</summary>
internal static class MiniCartShape
{
    public static MiniCartResponse Of(CartView cart, CartRequest request, string key)
    {
        var currency = cart.Store.Currency;

        return new MiniCartResponse
        {
            CartHash = cart.Hash,
            CartKey = key,
            Currency = CurrencyShape.Of(currency),
            ItemCount = cart.Lines.Sum(line => line.Quantity.Value),
            Items = [.. ItemShape.All(cart).Select(item => Item(request.Formatted ? new FormattedShape(currency).Of(item) : item, request.Thumb))],
            Subtotal = request.Formatted ? MoneyText.Format(cart.Priced.Totals.Subtotal, currency) : MoneyText.Minor(cart.Priced.Totals.Subtotal, currency),
        };
    }

    private static MiniItemResponse Item(CartItemResponse item, bool withImage) => new()
    {
        ItemKey = item.ItemKey,
        Id = item.Id,
        Name = item.Name,
        Price = item.Price,
        Quantity = item.Quantity.Value,
        Variation = item.Meta.Variation,
        CartItemData = item.CartItemData,
        FeaturedImage = withImage ? item.FeaturedImage : "",
    };
}
