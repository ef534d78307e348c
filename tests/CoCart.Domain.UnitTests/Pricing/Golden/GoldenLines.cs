using System.Globalization;
using System.Text.Json;
using CoCart.Domain.Catalog;
using CoCart.Domain.Pricing;

namespace CoCart.Domain.UnitTests.Pricing.Golden;

/// <summary>Reads the lines and fees of a recorded cart. A line's key is its number.</summary>
internal static class GoldenLines
{
    public static UnpricedLine Line(JsonElement line, int index)
    {
        var price = line.Number("price");
        var regular = line.NumberOrNone("regular_price") ?? price;
        var sale = line.NumberOrNone("sale_price");

        return new UnpricedLine(
            index.ToString(CultureInfo.InvariantCulture), Product(line), line.Number("quantity"), price, sale is not null && regular > sale);
    }

    public static Fee Fee(JsonElement fee) =>
        new(fee.Text("name"), fee.Text("name"), fee.Number("amount"), fee.Flag("taxable"), fee.Text("tax_class"));

    private static Product Product(JsonElement line) => new()
    {
        Id = new ProductId(line.Whole("product_id")),
        ParentId = line.Whole("parent_id") is var parent and > 0 ? new ProductId(parent) : null,
        Type = ProductType.Simple,
        Name = "",
        Title = "",
        Slug = "",
        Stock = new Stock(false, 0, StockStatus.InStock, Backorders.No, new ProductId(line.Whole("product_id"))),
        TaxStatus = line.Text("tax_status") switch
        {
            "none" => TaxStatus.None,
            "shipping" => TaxStatus.ShippingOnly,
            _ => TaxStatus.Taxable,
        },
        TaxClass = line.Text("tax_class"),
        ShippingClassId = line.Whole("shipping_class_id"),
        Weight = line.NumberOrNone("weight"),
        IsVirtual = line.Flag("virtual"),
        CategoryIds = line.Wholes("category_ids"),
        IsSoldIndividually = line.Flag("sold_individually"),
    };
}
