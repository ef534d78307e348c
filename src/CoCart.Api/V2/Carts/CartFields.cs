using CoCart.Api.Common.Json;

namespace CoCart.Api.V2.Carts;

/// <summary>The <c>fields</c> parameter: parts of the cart by name, in the order asked, some with parts of their own.</summary>
internal static class CartFields
{
    private static readonly Dictionary<string, Func<CartResponse, object>> Parts = new()
    {
        ["cart_hash"] = cart => cart.CartHash,
        ["cart_key"] = cart => cart.CartKey,
        ["currency"] = cart => cart.Currency,
        ["customer"] = cart => cart.Customer,
        ["items"] = cart => cart.Items,
        ["item_count"] = cart => cart.ItemCount,
        ["items_weight"] = cart => cart.ItemsWeight,
        ["coupons"] = cart => cart.Coupons,
        ["needs_payment"] = cart => cart.NeedsPayment,
        ["needs_shipping"] = cart => cart.NeedsShipping,
        ["shipping"] = cart => cart.Shipping,
        ["fees"] = cart => cart.Fees,
        ["taxes"] = cart => cart.Taxes,
        ["totals"] = cart => cart.Totals,
        ["removed_items"] = cart => cart.RemovedItems,
        ["cross_sells"] = cart => cart.CrossSells,
        ["notices"] = cart => cart.Notices,
    };

    private static readonly Dictionary<string, Func<MiniCartResponse, object>> MiniParts = new()
    {
        ["cart_hash"] = cart => cart.CartHash,
        ["cart_key"] = cart => cart.CartKey,
        ["currency"] = cart => cart.Currency,
        ["item_count"] = cart => cart.ItemCount,
        ["items"] = cart => cart.Items,
        ["subtotal"] = cart => cart.Subtotal,
    };

    /// <summary>The answer will have this part.</summary>
    public static bool Include(string? fields, string part) =>
        string.IsNullOrEmpty(fields) || fields.Split(',').Any(field => field.Split(':')[0] == part);

    /// <summary>The named parts; names that are none are ignored.</summary>
    public static Map<object> Pick(CartResponse cart, string fields)
    {
        var picked = new Map<object>();
        foreach (var field in fields.Split(','))
        {
            var (name, child) = field.Split(':', 2) is [var parent, var inner] ? (parent, inner) : (field, "");
            if (Parts.TryGetValue(name, out var part))
                picked[name] = Inside(name, child, part(cart));
        }

        return picked;
    }

    /// <summary>The named parts of the small cart.</summary>
    public static Map<object> Pick(MiniCartResponse cart, string fields)
    {
        var picked = new Map<object>();
        foreach (var name in fields.Split(','))
            if (MiniParts.TryGetValue(name, out var part))
                picked[name] = part(cart);

        return picked;
    }

    private static object Inside(string name, string child, object part) => (name, child) switch
    {
        ("customer", "billing_address") => new Map<Map<string>> { [child] = ((CustomerResponse)part).BillingAddress },
        ("customer", "shipping_address") => new Map<Map<string>> { [child] = ((CustomerResponse)part).ShippingAddress },
        ("totals", { Length: > 0 }) => Totals((TotalsResponse)part, child.Split('-')),
        _ => part,
    };

    /// <summary>The named sums, always in the order of the cart.</summary>
    private static Map<string> Totals(TotalsResponse totals, string[] names)
    {
        (string Name, string Value)[] all =
        [
            ("subtotal", totals.Subtotal), ("subtotal_tax", totals.SubtotalTax), ("fee_total", totals.FeeTotal), ("fee_tax", totals.FeeTax),
            ("discount_total", totals.DiscountTotal), ("discount_tax", totals.DiscountTax), ("shipping_total", totals.ShippingTotal),
            ("shipping_tax", totals.ShippingTax), ("total", totals.Total), ("total_tax", totals.TotalTax),
        ];

        return new Map<string>(all.Where(sum => names.Contains(sum.Name)).Select(sum => KeyValuePair.Create(sum.Name, sum.Value)));
    }
}
