using System.Runtime.CompilerServices;
using System.Text.Json;
using CoCart.Domain.Carts;

namespace CoCart.Domain.Catalog;

/// <summary>Digest of what makes a stored line stale when the shop changes it: the product's kind and its fixed attributes.</summary>
public static class DataHash
{
    private static readonly ConditionalWeakTable<Product, string> Known = [];

    public static string Of(Product product) => Known.GetValue(product, Compute);

    private static string Compute(Product product)
    {
        var attributes = product.FixedAttributes.Count is 0
            ? "\"\""
            : $"{{{string.Join(',', product.FixedAttributes.Select(attribute => $"{Json(attribute.Key)}:{Json(attribute.Value)}"))}}}";

        return ItemKey.Digest($"{{\"type\":\"{product.TypeName()}\",\"attributes\":{attributes}}}");
    }

    private static string Json(string text) => JsonSerializer.Serialize(text).Replace("/", "\\/", StringComparison.Ordinal);
}
