using System.Text.Json;
using CoCart.Domain.Catalog;

namespace CoCart.Infrastructure.Catalog.Documents;

/// <summary>Makes stocks of the store's descriptions.</summary>
internal static class StockDocuments
{
    /// <summary>The status as the store writes it.</summary>
    public static string Word(StockStatus status) => status switch
    {
        StockStatus.OutOfStock => "outofstock",
        StockStatus.OnBackorder => "onbackorder",
        _ => "instock",
    };

    public static Stock Of(JsonElement json, ProductId owner) => new(
        json.Flag("manage_stock"),
        json.Flag("manage_stock") ? json.Amount("stock_quantity") ?? 0 : 0,
        json.Text("stock_status") switch
        {
            "outofstock" => StockStatus.OutOfStock,
            "onbackorder" => StockStatus.OnBackorder,
            _ => StockStatus.InStock,
        },
        json.Text("backorders") switch
        {
            "yes" => Backorders.Yes,
            "notify" => Backorders.Notify,
            _ => Backorders.No,
        },
        owner);
}
