using CoCart.Api.Common.Json;
using CoCart.Application.Carts;

namespace CoCart.Api.V1.Carts;

/// <summary>Chooses among the answers that a cart route offers: all lines, one line, a number, a word.</summary>
internal static class CartAnswers
{
    /// <summary>The lines by item key; a cart of nothing has none.</summary>
    public static Map<CartItemResponse> Lines(CartView view, bool withImages)
    {
        var lines = new Map<CartItemResponse>();
        if (view.Lines.Any(line => line.Quantity.Value > 0))
            foreach (var line in view.Lines)
                lines[line.Key.Value] = CartItemShape.Of(line, view, withImages);

        return lines;
    }
}
