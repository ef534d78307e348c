using System.Security.Cryptography;
using System.Text;
using CoCart.Api.Common.Errors;
using CoCart.Api.Common.Parameters;
using Microsoft.Extensions.Options;

namespace CoCart.Api.Management;

/// <summary>Checks that news comes from the shop that knows the secret, and as it sent them.</summary>
public sealed class WebhookSignature(IOptions<WebhookOptions> options)
{
    private const string Header = "X-WC-Webhook-Signature";

    /// <summary>Without a secret there is no such route.</summary>
    public void EnsureConfigured()
    {
        if (options.Value.Secret.Length is 0)
            throw RestException.NoRoute();
    }

    public void Ensure(HttpRequest request, JsonBody body)
    {
        var made = HMACSHA256.HashData(Encoding.UTF8.GetBytes(options.Value.Secret), body.Bytes.Span);
        var sent = new byte[made.Length];
        var isOne = request.Headers[Header] is [{ } text] && Convert.TryFromBase64String(text, sent, out var length) && length == made.Length;
        if (!CryptographicOperations.FixedTimeEquals(made, sent) || !isOne)
            throw RestException.Unauthorized("cocart_webhook_signature_invalid", "The signature is not that of these news.");
    }
}
