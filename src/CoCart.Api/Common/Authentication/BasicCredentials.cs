using System.Text;

namespace CoCart.Api.Common.Authentication;

/// <summary>Login and password of an Authorization header.</summary>
internal static class BasicCredentials
{
    private const string Scheme = "Basic ";

    /// <summary>None: there is no such header. What cannot be read is empty.</summary>
    public static (string Login, string Password)? Read(HttpRequest request)
    {
        if (request.Headers.Authorization is not [{ } header] || !header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return null;

        return Decode(header[Scheme.Length..].Trim()).Split(':', 2) is [var login, var password] ? (login, password) : ("", "");
    }

    private static string Decode(string encoded)
    {
        var bytes = new byte[encoded.Length];

        return Convert.TryFromBase64String(encoded, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : "";
    }
}
