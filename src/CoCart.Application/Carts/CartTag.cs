using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using CoCart.Domain.Carts;

namespace CoCart.Application.Carts;

/// <summary>
/// A digest of what clients decide about a cart: lines, removed lines, coupons, fees, shipping, payment, addresses. Notices and
/// expiry do not count, for they change by looking; nor do prices, which the shop decides.
/// </summary>
internal static class CartTag
{
    /// <summary>Bytes of the digest that are told.</summary>
    private const int Told = 16;

    public static string Of(Cart cart)
    {
        var text = new StringBuilder(64 * (cart.Items.Count + 1));
        foreach (var item in cart.Items)
            if (item.Quantity > Quantity.None)
                Append(text, '+', item);
        foreach (var removed in cart.Removed)
            Append(text, '-', removed.Item);
        AppendTerms(text, cart.Terms);
        if (cart.Customer is { } customer)
            text.Append(CultureInfo.InvariantCulture, $"@{customer.Billing}{customer.Shipping}{customer.HasCalculatedShipping}");

        return Digest(text);
    }

    private static string Digest(StringBuilder text)
    {
        var chunks = text.GetChunks().GetEnumerator();
        chunks.MoveNext();
        var whole = chunks.Current.Length == text.Length ? chunks.Current : text.ToString().AsMemory();
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(whole.Span), hash);

        return Convert.ToHexStringLower(hash[..Told]);
    }

    private static void Append(StringBuilder text, char kind, CartItem item)
    {
        text.Append(kind).Append(item.Key.Value).Append('*').Append(CultureInfo.InvariantCulture, $"{item.Quantity.Value:G29}");
        if (item.Selection.CustomPrice is { } price)
            text.Append(CultureInfo.InvariantCulture, $"={price:G29}");
    }

    private static void AppendTerms(StringBuilder text, CartTerms terms)
    {
        foreach (var coupon in terms.Coupons)
            text.Append('%').Append(coupon);
        foreach (var fee in terms.Fees)
            text.Append(CultureInfo.InvariantCulture, $"${fee.Id} {fee.Amount:G29} {fee.IsTaxable} {fee.TaxClass}");
        foreach (var rate in terms.ChosenRates)
            text.Append('>').Append(rate);
        text.Append('#').Append(terms.PaymentMethod);
    }
}
