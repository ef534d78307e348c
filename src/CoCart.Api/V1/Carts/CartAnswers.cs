using CoCart.Api.Common.Json;
using CoCart.Api.Common.Parameters;
using CoCart.Api.Common.Sessions;
using CoCart.Api.Common.Totals;
using CoCart.Api.V1.Fees;
using CoCart.Application.Carts;

namespace CoCart.Api.V1.Carts;

/// <summary>Chooses among the answers that a cart route offers: all lines, one line, totals, a number, a word.</summary>
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

    public static object Added(CartView view, AddItemRequest request, CartSession session)
    {
        session.Remember(view.Hash);

        return request.ReturnCart || view.TouchedLine is not { } line
            ? Lines(view, request.Thumb.IsSomething())
            : CartItemShape.Added(line, view);
    }

    public static object Updated(CartView view, UpdateItemRequest request) => request.ReturnCart
        ? Lines(view, withImages: false)
        : new QuantityStatusResponse(ChangeText(view), view.TouchedLine?.Quantity.Value ?? 0);

    public static object Removed(CartView view, ItemRequest request) =>
        request.ReturnCart ? Lines(view, withImages: false) : "The line was removed from the cart.";

    public static object Restored(CartView view, ItemRequest request) =>
        request.ReturnCart ? Lines(view, withImages: false) : $"\"{view.TouchedLine?.Product.Title}\" is back in the cart.";

    public static string Cleared(CartView view) => view.IsEmpty ? "The cart is empty now." : "The cart could not be emptied.";

    public static CountResponse Count(CartView view, CountItemsRequest request) =>
        new(view.Lines.Sum(line => line.Quantity.Value), request.Return is not "numeric");

    public static object Calculated(CartView view, CalculateRequest request) =>
        request.Return ? Totals(view, request.Html.IsSomething()) : "The cart is worked out anew.";

    /// <summary>Fees are listed where there are any: apps that know none are not to meet an unknown member.</summary>
    public static object Totals(CartView view, bool isFormatted) => (isFormatted, HasFees: view.Priced.Fees.Count > 0) switch
    {
        (true, true) => new FormattedTotalsWithFees(Formatted(view), FeeShape.All(view)),
        (true, false) => Formatted(view),
        (false, true) => new StoredTotalsWithFees(Stored(view), FeeShape.All(view)),
        _ => new TotalsResponse(Stored(view), view.IsEmpty),
    };

    private static FormattedTotalsResponse Formatted(CartView view) => TotalsShape.Formatted(view.Priced.Totals, view.Store.Currency);

    private static StoredTotalsResponse Stored(CartView view) => TotalsShape.Stored(view.Priced.Totals, view.Store.Currency);

    /// <summary>A parameter that is not declared counts by whether there is anything in it.</summary>
    private static bool IsSomething(this RestValue? value) => value switch
    {
        null => false,
        { IsNested: true } => value.Members?.Count > 0,
        { Kind: RestKind.Boolean } => value.Text is "true",
        _ => value.Text is not ("" or "0"),
    };

    private static string ChangeText(CartView view) => view.Change switch
    {
        > 0 => $"The quantity was increased to {view.TouchedLine?.Quantity}.",
        < 0 => $"The quantity was decreased to {view.TouchedLine?.Quantity}.",
        _ => "The quantity is unchanged.",
    };
}
