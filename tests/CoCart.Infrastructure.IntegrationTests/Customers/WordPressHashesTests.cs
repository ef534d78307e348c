using CoCart.Infrastructure.Customers;

namespace CoCart.Infrastructure.IntegrationTests.Customers;

/// <summary>Vectors of other implementations: phpass, crypt_blowfish, and bcrypt over HMAC-SHA-384 by Python.</summary>
public class WordPressHashesTests
{
    [Theory]
    [InlineData("$P$9IQRaTwmfeRo7ud9Fh4E2PdI0S3r.L0", "test12345")]
    [InlineData("$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW", "U*U")]
    [InlineData("$2y$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW", "U*U")]
    [InlineData("$wp$2y$05$abcdefghijklmnopqrstuu9iY1gyjA3k6CGptWJJ9nIT22tG/wV8K", "correct horse")]
    public void A_right_password_is_told_from_a_wrong_one(string hash, string password)
    {
        Assert.True(WordPressHashes.IsOne(hash));
        Assert.True(WordPressHashes.IsRight(hash, password));
        Assert.False(WordPressHashes.IsRight(hash, password + "!"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("5f4dcc3b5aa765d61d8327deb882cf99")]
    [InlineData("$P$~IQRaTwmfeRo7ud9Fh4E2PdI0S3r.L0")]
    [InlineData("$2y$05$short")]
    public void Anything_else_is_none(string text) => Assert.False(WordPressHashes.IsOne(text));
}
