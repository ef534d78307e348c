using System.Security.Cryptography;
using System.Text;
using CoCart.Domain.Catalog;

namespace CoCart.Domain.Carts;

/// <summary>
/// Names a line of a cart by what was chosen: the same product with the same attributes and data has the same key on
/// every server of this kind, so that apps may work it out themselves. MD5 by the wire contract; it is no secret.
/// </summary>
public readonly record struct ItemKey(string Value)
{
    /// <summary>MD5 over product, variation, attributes and data, joined by <c>_</c>.</summary>
    public static ItemKey For(ProductId product, ProductId? variation, IReadOnlyList<AttributeChoice> attributes, ItemData data)
    {
        var text = new StringBuilder().Append(product.Value);
        if (variation is { } chosen)
            text.Append('_').Append(chosen.Value);
        AppendAttributes(text, attributes);
        if (!data.IsEmpty)
            text.Append('_').Append(data.KeyText());

        return new ItemKey(Digest(text.ToString()));
    }

    /// <summary>A line is named; <c>0</c> names none.</summary>
    public bool NamesALine => Value is not null && (Value.Length is 0 || Value.AsSpan().Trim('0').Length > 0);

    /// <summary>MD5 of a text as 32 hexadecimal digits.</summary>
    internal static string Digest(string text)
    {
        Span<byte> hash = stackalloc byte[MD5.HashSizeInBytes];
        MD5.HashData(Encoding.UTF8.GetBytes(text), hash);

        return Convert.ToHexStringLower(hash);
    }

    private static void AppendAttributes(StringBuilder text, IReadOnlyList<AttributeChoice> attributes)
    {
        if (attributes.Count is 0)
            return;

        text.Append('_');
        foreach (var attribute in attributes)
            text.Append(attribute.Key.Trim()).Append(attribute.Value.Trim());
    }

    public override string ToString() => Value;
}
