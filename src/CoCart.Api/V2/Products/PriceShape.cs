using CoCart.Api.Common.Catalog;
using CoCart.Api.Common.Formatting;
using CoCart.Api.Common.Json;
using CoCart.Api.V2.Carts;
using CoCart.Application.Products;
using CoCart.Domain.Catalog;
using CoCart.Domain.Stores;

namespace CoCart.Api.V2.Products;

/// <summary>Prices as v2 shows them: minor units as text.</summary>
internal static class PriceShape
{
    public static PricesResponse Of(ProductView view) => new()
    {
        Price = Minor(view.Prices.Price, view.Store),
        RegularPrice = Minor(view.Prices.Regular, view.Store),
        SalePrice = view.Prices.Sale is { } sale ? Minor(sale, view.Store) : "",
        PriceRange = Range(view),
        OnSale = view.Prices.IsOnSale,
        DateOnSale = Dates(view.Sheet),
        Currency = CurrencyShape.Of(view.Store.Currency),
    };

    public static ChoicePricesResponse OfChoice(ProductView view) => new(
        Minor(view.Prices.Price, view.Store),
        Minor(view.Prices.Regular, view.Store),
        view.Prices.Sale is { } sale ? Minor(sale, view.Store) : "",
        view.Prices.IsOnSale,
        Dates(view.Sheet),
        CurrencyShape.Of(view.Store.Currency));

    /// <summary>Without a price the shop says 0.</summary>
    public static string Minor(decimal? price, Store store) => MoneyText.Minor(price ?? 0, store.Currency);

    /// <summary>A variable product whose variations cost the same has no upper end.</summary>
    private static Map<string> Range(ProductView view)
    {
        if (view.Prices is not { Lowest: { } lowest, Highest: { } highest })
            return [];
        var isOne = view.Product.Type is ProductType.Variable && lowest == highest;

        return new Map<string> { ["from"] = Minor(lowest, view.Store), ["to"] = isOne ? "" : Minor(highest, view.Store) };
    }

    private static SaleDatesResponse Dates(ProductSheet sheet) => new(
        Wire.Date(sheet.SaleFrom?.Local), Wire.Date(sheet.SaleFrom?.Utc), Wire.Date(sheet.SaleTo?.Local), Wire.Date(sheet.SaleTo?.Utc));
}
