using CoCart.Api.Common.Json;
using CoCart.Api.Common.Sessions;
using CoCart.Api.Common.Totals;
using CoCart.Application.Carts;
using CoCart.Domain.Carts;

namespace CoCart.Api.Legacy;

/// <summary>Lines, and words about them.</summary>
internal static class LineShape
{
    public static Map<LineResponse> All(CartView view, bool withImages)
    {
        var lines = new Map<LineResponse>();
        foreach (var line in view.Lines)
            lines[line.Key.Value] = Of(line) with
            {
                ProductName = line.Product.Name,
                ProductImage = withImages ? line.Product.Thumbnail ?? view.Store.PlaceholderImage : null,
            };

        return lines;
    }

    public static LineResponse Added(CartView view, CartSession session)
    {
        session.Remember(view.Hash);

        return Of(view.TouchedLine ?? throw CartErrors.ItemNotFound());
    }

    public static string Calculated(CartView view) => view.IsEmpty ? "The cart has nothing to work out." : "The cart is worked out anew.";

    public static string Restored(CartView view) => $"\"{view.TouchedLine?.Product.Title}\" is back in the cart.";

    public static string Updated(CartView view) => $"\"{view.TouchedLine?.Product.Title}\" is {view.TouchedLine?.Quantity} times in the cart now.";

    public static string Removed(CartView view, ItemRequest request) =>
        $"\"{view.Removed.FirstOrDefault(removed => removed.Key == request.ToKey())?.Product.Title}\" was removed from the cart.";

    private static LineResponse Of(LineView line) => new()
    {
        Key = line.Key.Value,
        ProductId = line.Selection.ProductId.Value,
        VariationId = line.Selection.VariationId?.Value ?? 0,
        Variation = new Map<string>(line.Selection.Attributes.Select(attribute => KeyValuePair.Create(attribute.Key, attribute.Value))),
        Quantity = line.Quantity.Value,
        LineTaxData = new LineTaxResponse(TotalsShape.ByRate(line.Priced.SubtotalTaxes), TotalsShape.ByRate(line.Priced.TotalTaxes)),
        LineSubtotal = line.Priced.Subtotal,
        LineSubtotalTax = line.Priced.SubtotalTax,
        LineTotal = line.Priced.Total,
        LineTax = line.Priced.Tax,
        Custom = line.Selection.Data.Members(),
    };
}
