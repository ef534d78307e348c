using System.Security.Cryptography;
using System.Text;
using CoCart.Application.Imports;
using CoCart.Infrastructure.Importing.WooCommerce.Live;

namespace CoCart.Infrastructure.IntegrationTests.Importing;

public class ShopSignatureTests
{
    private readonly ShopSignature _signature = new(new ShopKey("ck_test", "cs_test"), TimeProvider.System);

    [Theory]
    [InlineData("https://shop.example/wp-json/wc/v3/products")]
    [InlineData("http://127.0.0.1:8080/wp-json/wc/v3/products")]
    public void Where_nobody_listens_the_key_is_shown(string address)
    {
        using var request = _signature.Sign(new Uri(address));

        Assert.Equal("Basic", request.Headers.Authorization?.Scheme);
        Assert.Equal(address, request.RequestUri?.ToString());
    }

    [Fact]
    public void Over_plain_http_a_request_is_signed_and_the_secret_is_not_sent()
    {
        using var request = _signature.Sign(new Uri("http://shop.example/wp-json/wc/v3/products?status=any&modified_after=2024-01-01T00:00:00"));

        Assert.Null(request.Headers.Authorization);
        var address = request.RequestUri?.AbsoluteUri ?? "";
        Assert.DoesNotContain("cs_test", address, StringComparison.Ordinal);
        var (signed, signature) = (address.Split("&oauth_signature=")[0].Split('?')[1], Uri.UnescapeDataString(address.Split("&oauth_signature=")[1]));
        Assert.StartsWith("modified_after=2024-01-01T00%3A00%3A00&oauth_consumer_key=ck_test&oauth_nonce=", signed, StringComparison.Ordinal);
        Assert.EndsWith("&status=any", signed, StringComparison.Ordinal);
        var text = "GET&http%3A%2F%2Fshop.example%2Fwp-json%2Fwc%2Fv3%2Fproducts&" + Uri.EscapeDataString(signed);
        Assert.Equal(Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes("cs_test&"), Encoding.UTF8.GetBytes(text))), signature);
    }
}
