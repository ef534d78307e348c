using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CoCart.Domain.Carts;
using CoCart.Domain.Pricing;

namespace CoCart.Application.Carts;

/// <summary>A digest that changes exactly when a cart's lines or its total change.</summary>
internal static class CartHash
{
    public static string Of(Cart cart, PricedCart priced)
    {
        if (cart.IsEmpty)
            return "";

        var text = new StringBuilder(64 * cart.Items.Count);
        for (var index = 0; index < cart.Items.Count; index++)
        {
            var (item, line) = (cart.Items[index], priced.Lines[index]);
            text.Append(item.Key.Value).Append('|');
            Append(text, item.Quantity.Value);
            Append(text, line.Line.UnitPrice);
            Append(text, line.Total);
            Append(text, line.Tax);
        }

        Append(text, priced.Totals.Total);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()), hash);

        return Convert.ToHexStringLower(hash[..16]);
    }

    private static void Append(StringBuilder text, decimal value) =>
        text.Append(CultureInfo.InvariantCulture, $"{value / 1.0000000000000000000000000000m}|");
}
