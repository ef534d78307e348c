using System.Globalization;
using System.Security.Cryptography;

namespace CoCart.Domain.Carts;

/// <summary>
/// Names a cart. A guest's key is a bearer secret: whoever knows it has the cart. A customer's key is his number.
/// </summary>
public readonly record struct CartKey
{
    /// <summary>Longest key a client may choose.</summary>
    public const int MaxLength = 42;

    private CartKey(string value) => Value = value;

    public string Value { get; }

    /// <summary>The customer whose cart this would be, if there is one of this number; none: the key is no number.</summary>
    public int? CustomerNumber => int.TryParse(Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A new guest key of 128 random bits.</summary>
    public static CartKey New() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)));

    public static CartKey OfCustomer(int customerId) => new(customerId.ToString(CultureInfo.InvariantCulture));

    /// <summary>A key as it was stored.</summary>
    public static CartKey Stored(string value) => new(value);

    /// <summary>The key a client sent: lower case, only <c>a-z 0-9 _ -</c> kept; none if nothing is left.</summary>
    public static CartKey? Parse(string sent)
    {
        var kept = sent.Length <= MaxLength ? stackalloc char[sent.Length] : new char[sent.Length];
        var length = 0;
        foreach (var letter in sent)
            if (char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-')
                kept[length++] = char.ToLowerInvariant(letter);

        kept = kept[..length];

        return length is 0 ? null : new CartKey(kept.SequenceEqual(sent) ? sent : kept.ToString());
    }

    public override string ToString() => Value;
}

/// <summary>Whose cart a request is about.</summary>
/// <param name="Key">The cart's key.</param>
/// <param name="CustomerId">The signed-in customer; none: a guest.</param>
public readonly record struct CartIdentity(CartKey Key, int? CustomerId);
