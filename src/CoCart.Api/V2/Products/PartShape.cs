using CoCart.Api.Common.Catalog;
using CoCart.Api.Common.Json;
using CoCart.Api.V2.Carts;
using CoCart.Application.Products;
using CoCart.Domain.Catalog;

namespace CoCart.Api.V2.Products;

/// <summary>Parts that products and variations show alike.</summary>
internal static class PartShape
{
    private const int AnyQuantity = -1;

    public static DatesResponse Dates(ProductSheet sheet) => new(
        Wire.Date(sheet.Created?.Local), Wire.Date(sheet.Created?.Utc), Wire.Date(sheet.Modified?.Local), Wire.Date(sheet.Modified?.Utc));

    public static IReadOnlyList<ImageResponse> Images(ProductSheet sheet) => [.. sheet.Images.Select((image, position) =>
        new ImageResponse(image.Id, Wire.Sizes(image), image.Name, image.AlternativeText, position, Featured: position is 0))];

    public static TermOfProductResponse Term(TermSheet term, string address) => new(term.Id, Wire.TermName(term.Name), term.Slug, address);

    public static Map<string> Options(AttributeSheet attribute) =>
        new(attribute.Options.Select(option => KeyValuePair.Create(option.Value, Wire.TermName(option.Label))));

    public static StockResponse Stock(ProductView view)
    {
        var stock = view.Product.Stock;

        return new StockResponse
        {
            IsInStock = view.Product.IsInStock(),
            StockQuantity = stock.IsManaged ? stock.Quantity : null,
            StockStatus = StockWords.Of(stock.Status),
            Backorders = StockWords.Of(stock.Backorders),
            BackordersAllowed = stock.Backorders is not Backorders.No,
            Backordered = StockWords.IsBackordered(stock),
            LowStockAmount = new NumberOrBlank(view.Sheet.LowStock),
        };
    }

    public static DimensionsResponse Dimensions(ProductView view) => new(
        view.Product.Dimensions.Length, view.Product.Dimensions.Width, view.Product.Dimensions.Height, view.Store.DimensionUnit);

    public static IReadOnlyList<MetaResponse> Meta(ProductSheet sheet) => [.. sheet.Meta.Select(meta => new MetaResponse(meta.Id, meta.Key, meta.Value))];

    /// <summary>How many may be bought at once.</summary>
    public static Map<decimal> Quantities(Product product)
    {
        if (product.Type is ProductType.Variable or ProductType.External)
            return [];

        return new Map<decimal>
        {
            ["min_purchase"] = SellingRules.Minimum.Value,
            ["max_purchase"] = product.MaximumQuantity() is { } most ? Math.Max(most.Value, 0) : AnyQuantity,
        };
    }
}
