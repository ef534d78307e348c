using Microsoft.AspNetCore.Identity;

namespace CoCart.Infrastructure.Customers;

/// <summary>Makes password hashes and checks passwords against them, also against those that came from WordPress.</summary>
internal static class PasswordHashes
{
    private static readonly PasswordHasher<object> Hasher = new();
    private static readonly object Nobody = new();

    public static string Of(string password) => Hasher.HashPassword(Nobody, password);

    /// <summary>A hash of a kind that can be checked.</summary>
    public static bool IsOne(string text) => WordPressHashes.IsOne(text) || IsOurs(text);

    public static PasswordVerificationResult Check(string hash, string password)
    {
        if (!WordPressHashes.IsOne(hash))
            return Hasher.VerifyHashedPassword(Nobody, hash, password);

        return WordPressHashes.IsRight(hash, password) ? PasswordVerificationResult.SuccessRehashNeeded : PasswordVerificationResult.Failed;
    }

    private static bool IsOurs(string text)
    {
        var bytes = new byte[text.Length];

        return Convert.TryFromBase64String(text, bytes, out var length) && length > 1 && bytes[0] is 0 or 1;
    }
}
