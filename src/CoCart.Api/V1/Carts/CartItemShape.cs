using CoCart.Api.Common.Formatting;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.Totals;
using CoCart.Application.Carts;

namespace CoCart.Api.V1.Carts;

/// <summary>Lines as v1 shows them, in major units.</summary>
internal static class CartItemShape
{
    public static CartItemResponse Of(LineView line, CartView view, bool withImage) => new()
    {
        Key = line.Key.Value,
        ProductId = line.Selection.ProductId.Value,
        VariationId = line.Selection.VariationId?.Value ?? 0,
        Variation = new Map<string>(line.Selection.Attributes.Select(attribute => KeyValuePair.Create(attribute.Key, attribute.Value))),
        Quantity = line.Quantity.Value,
        DataHash = line.DataHash,
        LineTaxData = new LineTaxDataResponse(TotalsShape.ByRate(line.Priced.SubtotalTaxes), TotalsShape.ByRate(line.Priced.TotalTaxes)),
        LineSubtotal = line.Priced.Subtotal,
        LineSubtotalTax = line.Priced.SubtotalTax,
        LineTotal = line.Priced.Total,
        LineTax = line.Priced.Tax,
        ProductName = line.Product.Name,
        ProductTitle = line.Product.Title,
        ProductPrice = MoneyText.Format(line.Priced.Line.UnitPrice, view.Store.Currency),
        ProductImage = withImage ? line.Product.Thumbnail ?? view.Store.PlaceholderImage : null,
        Custom = line.Selection.Data.Members(),
        IsNew = view.IsNewLine && line == view.TouchedLine,
    };

    /// <summary>The line alone after an add: existing apps know it by its parent's name unless the shop preselects attributes.</summary>
    public static CartItemResponse Added(LineView line, CartView view)
    {
        var item = Of(line, view, withImage: false);

        return line.Product.HasDefaultAttributes ? item : item with { ProductName = item.ProductTitle };
    }
}
