using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CoCart.Domain.Carts;
using CoCart.Domain.Catalog;
using static CoCart.Domain.UnitTests.Carts.Shop;

namespace CoCart.Domain.UnitTests.Carts;

public class ItemKeyTests
{
    [Fact]
    public void A_simple_products_key_is_the_digest_of_its_number() =>
        Assert.Equal("aab3238922bcc25a6f606eb525ffdc56", Offer.Of(Mug(14)).Selection.Key().Value);

    [Fact]
    public void A_variations_key_holds_parent_variation_and_attributes()
    {
        AttributeChoice[] attributes = [new("attribute_pa_color", "red"), new("attribute_pa_size", "small")];

        var key = ItemKey.For(new ProductId(99), new ProductId(100), attributes, default);

        Assert.Equal("cbd3e6261d2b892280a2b3bdb20aba4a", key.Value);
    }

    [Theory]
    [InlineData("""{"engraved":"Bob","empty":"","zero":0}""", "14_engravedBobemptyzero0")]
    [InlineData("""{"nested":{"a":1,"b":[1,2]},"html":"<b>x</b>"}""", "14_nesteda=1&b%5B0%5D=1&b%5B1%5D=2html<b>x</b>")]
    public void Custom_data_enters_the_key_by_name_and_value(string data, string text)
    {
        var key = ItemKey.For(new ProductId(14), null, [], ItemData.Of(JsonDocument.Parse(data).RootElement));

        Assert.Equal(Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(text))), key.Value);
    }

    [Fact]
    public void The_data_hash_tells_the_product_type() =>
        Assert.Equal("b5c1d5ca8bae6d4896cf1807cdf763f0", DataHash.Of(Mug()));

    [Fact]
    public void The_data_hash_of_a_variation_tells_its_attributes()
    {
        var red = RedPrint(Print()) with
        {
            FixedAttributes = [new AttributeChoice("attribute_pa_color", "red"), new AttributeChoice("attribute_pa_size", "large")],
        };

        Assert.Equal("a9d3c3ab32d2490f139a55cdd1deee70", DataHash.Of(red));
    }

    [Theory]
    [InlineData("My Cart/Key!", "mycartkey")]
    [InlineData("AbC_!-9 z", "abc_-9z")]
    [InlineData("///", null)]
    public void A_cart_key_keeps_small_letters_digits_and_two_signs(string sent, string? kept) => Assert.Equal(kept, CartKey.Parse(sent)?.Value);

    [Fact]
    public void A_new_cart_key_has_128_bits() => Assert.Matches("^[0-9a-f]{32}$", CartKey.New().Value);
}
