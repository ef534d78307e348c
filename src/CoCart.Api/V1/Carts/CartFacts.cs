using System.Globalization;
using CoCart.Api.Common.Formatting;
using CoCart.Api.Common.Json;
using CoCart.Application.Carts;
using CoCart.Domain.Catalog;

namespace CoCart.Api.V1.Carts;

/// <summary>Single facts of the cart as v1 shows them.</summary>
internal static class CartFacts
{
    public static Map<CrossSellResponse> CrossSells(CartView view, bool withImages)
    {
        var products = new Map<CrossSellResponse>();
        foreach (var product in view.CrossSells)
            products[product.Id.ToString()] = CrossSell(product, view, withImages);

        return products;
    }

    public static string Weight(CartView view) => $"{MoneyText.Plain(view.Priced.Weight)} {view.Store.WeightUnit}";

    public static Map<decimal> Quantities(CartView view) => new(view.Lines
        .GroupBy(line => line.Product.Stock.Owner.Value.ToString(CultureInfo.InvariantCulture))
        .Select(lines => KeyValuePair.Create(lines.Key, lines.Sum(line => line.Quantity.Value))));

    public static Map<RemovedItemResponse> Removed(CartView view)
    {
        var removed = new Map<RemovedItemResponse>();
        foreach (var item in view.Removed)
            removed[item.Key.Value] = RemovedItemResponse.Of(item);

        return removed;
    }

    private static CrossSellResponse CrossSell(Product product, CartView view, bool withImage)
    {
        string Text(decimal? price) => MoneyText.Format(price ?? 0, view.Store.Currency);

        return new CrossSellResponse
        {
            Id = product.Id.Value,
            ProductName = product.Name,
            ProductTitle = product.Title,
            Price = Text(product.PriceAt(view.Now)),
            RegularPrice = Text(product.RegularPrice),
            SalePrice = Text(product.SalePrice),
            ProductImage = withImage ? product.Thumbnail ?? view.Store.PlaceholderImage : null,
        };
    }
}
