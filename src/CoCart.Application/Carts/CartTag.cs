using System.Globalization;
using System.IO.Hashing;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CoCart.Domain.Carts;

namespace CoCart.Application.Carts;

/// <summary>
/// A digest of what clients decide about a cart: lines, removed lines, coupons, fees, shipping, payment, addresses. Notices and
/// expiry do not count, for they change by looking; nor do prices, which the shop decides.
/// </summary>
internal static class CartTag
{
    private const int HashBytes = 16;

    /// <summary>Letters of nearly all carts.</summary>
    private const int Usual = 512;

    public static string Of(Cart cart)
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[Usual]);
        foreach (var item in cart.Items)
            if (item.Quantity > Quantity.None)
                Append(ref text, "+", item);
        foreach (var removed in cart.Removed)
            Append(ref text, "-", removed.Item);
        AppendTerms(ref text, cart.Terms);
        if (cart.Customer is { } customer)
            text.AppendLiteral($"@{customer.Billing}{customer.Shipping}{customer.HasCalculatedShipping}");

        Span<byte> hash = stackalloc byte[HashBytes];
        XxHash128.Hash(MemoryMarshal.AsBytes(text.Text), hash);
        text.Clear();

        return Convert.ToHexStringLower(hash);
    }

    private static void Append(ref DefaultInterpolatedStringHandler text, string kind, CartItem item)
    {
        text.AppendLiteral(kind);
        text.AppendLiteral(item.Key.Value);
        text.AppendLiteral("*");
        text.AppendFormatted(item.Quantity.Value, "G29");
        if (item.Selection.CustomPrice is not { } price)
            return;

        text.AppendLiteral("=");
        text.AppendFormatted(price, "G29");
    }

    private static void AppendTerms(ref DefaultInterpolatedStringHandler text, CartTerms terms)
    {
        foreach (var coupon in terms.Coupons)
            text.AppendLiteral($"%{coupon}");
        foreach (var fee in terms.Fees)
            text.AppendLiteral(string.Create(CultureInfo.InvariantCulture, $"${fee.Id} {fee.Amount:G29} {fee.IsTaxable} {fee.TaxClass}"));
        foreach (var rate in terms.ChosenRates)
            text.AppendLiteral($">{rate}");
        text.AppendLiteral("#");
        text.AppendFormatted(terms.PaymentMethod);
    }
}
