using System.Globalization;
using System.Text;
using CoCart.Application.Carts;
using CoCart.Application.Extensions;
using CoCart.Domain.Carts;

namespace CoCart.Application.Plugins;

/// <summary>Shows carts to plug-ins.</summary>
internal static class Snapshots
{
    public static CartSnapshot Of(OpenCart open, CartCustomer customer, string currency) => new(
        open.Cart.Identity,
        [.. open.Cart.Items.Select(item => Line(item, open))],
        [.. open.Cart.Coupons],
        [.. open.Cart.Terms.Fees],
        customer,
        currency);

    /// <summary>Two carts of the same text are the same to a plug-in.</summary>
    public static string Text(this CartSnapshot cart)
    {
        var text = new StringBuilder().Append(cart.Identity.Key.Value).Append(' ').Append(cart.Identity.CustomerId).Append('\n');
        foreach (var line in cart.Lines)
            text.Append(CultureInfo.InvariantCulture, $"{line.Key} {line.Quantity} {line.UnitPrice}\n");
        text.AppendJoin(' ', cart.Coupons).Append('\n').AppendJoin(' ', cart.Fees).Append('\n').Append(cart.Customer);

        return text.ToString();
    }

    public static string Text(this AddRequest request) => string.Create(
        CultureInfo.InvariantCulture,
        $"{request.Sold.Id.Value} {request.Quantity} {request.Price} {string.Join(' ', request.Attributes)} {(request.Data.IsEmpty ? "" : request.Data.Json.GetRawText())}");

    private static CartSnapshotLine Line(CartItem item, OpenCart open)
    {
        var product = open.Shelf.Of(item);

        return new CartSnapshotLine(item.Key, product, item.Selection, item.Quantity, item.Selection.CustomPrice ?? product.PriceAt(open.Now) ?? 0);
    }
}
