using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace CoCart.Api.FunctionalTests.Sessions;

/// <summary>Takes tokens apart and makes others of them.</summary>
internal static class Tokens
{
    public static string Sign(string header, string payload, string secret)
    {
        var content = $"{Encode(header)}.{Encode(payload)}";

        return $"{content}.{Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(content)))}";
    }

    public static string With(string payload, string claim, long value) => Regex.Replace(payload, $"\"{claim}\":\\d+", $"\"{claim}\":{value}");

    /// <summary>The same token, signed with a secret, but over since long ago.</summary>
    public static string Expired(string token, string secret) => token.Split('.') is [var header, var payload, _]
        ? Sign(Decode(header), With(Decode(payload), "exp", 1_000_000_000), secret)
        : throw new FormatException(token);

    public static string Encode(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    public static string Decode(string text) => Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text));
}
