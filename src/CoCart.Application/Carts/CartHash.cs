using System.Buffers;
using System.Globalization;
using System.IO.Hashing;
using System.Text;
using CoCart.Domain.Monetary;

namespace CoCart.Application.Carts;

/// <summary>A digest that changes exactly when a cart's lines or its total change. It is no secret, and protects nothing.</summary>
internal static class CartHash
{
    private const int MostDigits = 32;

    public static string Of(IReadOnlyList<LineView> lines, decimal total)
    {
        if (lines.Count is 0)
            return "";

        var text = new ArrayBufferWriter<byte>(48 * lines.Count);
        foreach (var line in lines)
        {
            text.Advance(Encoding.ASCII.GetBytes(line.Key.Value, text.GetSpan(line.Key.Value.Length)));
            Append(text, line.Quantity.Value);
            if (line.Selection.CustomPrice is { } price)
                Append(text, price);
        }

        Append(text, total);

        return Convert.ToHexStringLower(XxHash128.Hash(text.WrittenSpan));
    }

    private static void Append(ArrayBufferWriter<byte> text, decimal value)
    {
        var bytes = text.GetSpan(MostDigits + 1);
        Precision.Shortest(value).TryFormat(bytes, out var length, default, CultureInfo.InvariantCulture);
        bytes[length] = (byte)'|';
        text.Advance(length + 1);
    }
}
