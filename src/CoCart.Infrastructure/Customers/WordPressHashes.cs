using System.Security.Cryptography;
using System.Text;

namespace CoCart.Infrastructure.Customers;

/// <summary>
/// The password hashes of WordPress: portable ones (<c>$P$</c>, rounds of MD5), bcrypt (<c>$2y$</c>), and since 6.8
/// bcrypt over a keyed SHA-384 (<c>$wp$2y$</c>).
/// </summary>
internal static class WordPressHashes
{
    private const string Letters = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const string Prehashed = "$wp";
    private const int PortableLength = 34;
    private const int MostRounds = 30;

    private static readonly string[] BcryptPrefixes = ["$2y$", "$2a$", "$2b$"];

    public static bool IsOne(string hash) => IsPortable(hash) || IsBcrypt(hash) || IsPrehashed(hash);

    public static bool IsRight(string hash, string password)
    {
        if (IsPortable(hash))
            return CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Portable(hash, password)), Encoding.ASCII.GetBytes(hash));

        return IsPrehashed(hash)
            ? BCrypt.Net.BCrypt.Verify(Prehash(password), hash[Prehashed.Length..])
            : BCrypt.Net.BCrypt.Verify(password, hash);
    }

    private static bool IsPortable(string hash) =>
        hash.Length is PortableLength && (hash.StartsWith("$P$", StringComparison.Ordinal) || hash.StartsWith("$H$", StringComparison.Ordinal))
        && Letters.IndexOf(hash[3], StringComparison.Ordinal) is >= 0 and <= MostRounds;

    private static bool IsBcrypt(string hash) => hash.Length is 60 && Array.Exists(BcryptPrefixes, prefix => hash.StartsWith(prefix, StringComparison.Ordinal));

    private static bool IsPrehashed(string hash) => hash.StartsWith(Prehashed, StringComparison.Ordinal) && IsBcrypt(hash[Prehashed.Length..]);

    private static string Prehash(string password) =>
        Convert.ToBase64String(HMACSHA384.HashData("wp-sha384"u8, Encoding.UTF8.GetBytes(password.Trim())));

    /// <summary>The fourth letter tells the rounds, the next eight are the salt.</summary>
    private static string Portable(string hash, string password)
    {
        var text = Encoding.UTF8.GetBytes(password);
        byte[] digest = MD5.HashData([.. Encoding.ASCII.GetBytes(hash[4..12]), .. text]);
        for (var rounds = 1L << Letters.IndexOf(hash[3], StringComparison.Ordinal); rounds > 0; rounds--)
            digest = MD5.HashData([.. digest, .. text]);

        return hash[..12] + Encode(digest);
    }

    /// <summary>Six bits a letter, the lowest first.</summary>
    private static string Encode(byte[] digest)
    {
        var text = new StringBuilder();
        for (var index = 0; index < digest.Length; index += 3)
        {
            var count = Math.Min(3, digest.Length - index);
            var bits = digest[index] | (count > 1 ? digest[index + 1] << 8 : 0) | (count > 2 ? digest[index + 2] << 16 : 0);
            for (var letter = 0; letter <= count; letter++)
                text.Append(Letters[bits >> (6 * letter) & 63]);
        }

        return text.ToString();
    }
}
