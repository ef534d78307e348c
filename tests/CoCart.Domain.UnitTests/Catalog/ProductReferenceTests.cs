using CoCart.Domain.Catalog;
using CoCart.Domain.Common;

namespace CoCart.Domain.UnitTests.Catalog;

public class ProductReferenceTests
{
    [Theory]
    [InlineData("62", 62)]
    [InlineData(" 62 ", 62)]
    [InlineData("14.7", 14)]
    [InlineData("1e2", 100)]
    [InlineData("-5", -5)]
    [InlineData("0", 0)]
    public void What_looks_like_a_number_is_a_product_number(string text, long number) => Assert.Equal(number, ProductReference.Parse(text).Number);

    [Theory]
    [InlineData(" MUG-1 ", "MUG-1", false)]
    [InlineData("62abc", "62abc", true)]
    public void Anything_else_is_an_article_number(string text, string sku, bool isMistakable)
    {
        var reference = ProductReference.Parse(text);

        Assert.Null(reference.Number);
        Assert.Equal((sku, isMistakable), (reference.Sku, reference.IsMistakable));
    }

    [Fact]
    public void Nothing_is_no_reference() => Assert.Throws<DomainException>(() => ProductReference.Parse(""));
}
