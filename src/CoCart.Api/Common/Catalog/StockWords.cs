using CoCart.Domain.Catalog;

namespace CoCart.Api.Common.Catalog;

/// <summary>What is said of stock.</summary>
internal static class StockWords
{
    public static string Of(StockStatus status) => status switch
    {
        StockStatus.OutOfStock => "outofstock",
        StockStatus.OnBackorder => "onbackorder",
        _ => "instock",
    };

    public static string Of(Backorders backorders) => backorders switch
    {
        Backorders.Notify => "notify",
        Backorders.Yes => "yes",
        _ => "no",
    };

    /// <summary>Whoever buys it has to wait.</summary>
    public static bool IsBackordered(Stock stock) =>
        stock.Status is StockStatus.OnBackorder || (stock is { IsManaged: true, Backorders: not Backorders.No } && stock.Quantity <= 0);
}
