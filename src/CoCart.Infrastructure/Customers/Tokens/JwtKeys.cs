using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace CoCart.Infrastructure.Customers.Tokens;

/// <summary>The keys of the configuration: one signs, all are taken.</summary>
internal sealed class JwtKeys
{
    public JwtKeys(IOptions<JwtOptions> options)
    {
        var configured = options.Value;
        if (configured.PrivateKey is { Length: > 0 } pem)
            (Current, Algorithm) = (Rsa(pem), SecurityAlgorithms.RsaSha256);
        else if (configured.Secret is { Length: > 0 } secret)
            (Current, Algorithm) = (Symmetric(secret), SecurityAlgorithms.HmacSha256);

        Accepted = Current is null ? [] : [Current, .. configured.FormerKeys.Where(key => key.Length > 0).Select(Parse)];
    }

    /// <summary>None: no tokens.</summary>
    public SecurityKey? Current { get; }

    public string Algorithm { get; } = SecurityAlgorithms.None;

    public IReadOnlyList<SecurityKey> Accepted { get; }

    private static SecurityKey Parse(string key) => key.Contains("-----BEGIN", StringComparison.Ordinal) ? Rsa(key) : Symmetric(key);

    private static SymmetricSecurityKey Symmetric(string secret) => Named(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(secret)), Encoding.UTF8.GetBytes(secret));

    private static RsaSecurityKey Rsa(string pem)
    {
        var rsa = RSA.Create();
        rsa.ImportFromPem(pem);

        return Named(new RsaSecurityKey(rsa), rsa.ExportRSAPublicKey());
    }

    /// <summary>A key's name tells nothing of it, but finds it again among others.</summary>
    private static TKey Named<TKey>(TKey key, byte[] of)
        where TKey : SecurityKey
    {
        key.KeyId = Convert.ToHexStringLower(SHA256.HashData([.. "cocart key name "u8, .. of]))[..16];

        return key;
    }
}
