using CoCart.Application.Carts.AddFee;
using CoCart.Application.Carts.AddItem;
using CoCart.Application.Carts.AddItems;
using CoCart.Application.Carts.RemoveItem;
using CoCart.Application.Carts.UpdateItems;
using CoCart.Application.Imports;
using CoCart.Application.Imports.ImportStore;
using CoCart.Domain.Carts;
using FluentValidation;

namespace CoCart.Application.UnitTests;

public class ValidatorTests
{
    private static readonly CartIdentity Guest = new(CartKey.New(), null);

    [Fact]
    public void A_product_must_be_named() => Assert.Equal("malformed_product_reference", Mistake(
        new AddItemValidator(), new AddItemCommand(Guest, "", Quantity.One, new Dictionary<string, string>(), default, null, null, null, false)));

    [Fact]
    public void A_group_must_be_named() => Assert.Equal("product_required", Mistake(new AddItemsValidator(), new AddItemsCommand(Guest, null, [], null, false)));

    [Theory]
    [InlineData("0", "item_key_required")]
    [InlineData("00", "item_key_required")]
    [InlineData("", null)]
    [InlineData("abc", null)]
    public void A_line_must_be_named(string key, string? mistake) =>
        Assert.Equal(mistake, Mistake(new RemoveItemValidator(), new RemoveItemCommand(Guest, new ItemKey(key), false)));

    [Fact]
    public void A_quantity_is_not_below_zero() => Assert.Equal("quantity_out_of_range", Mistake(
        new UpdateItemsValidator(), new UpdateItemsCommand(Guest, [KeyValuePair.Create(new ItemKey("abc"), new Quantity(-1))], false)));

    public static TheoryData<StoreOrigin, string?> Origins => new()
    {
        { new FolderOrigin(""), "import_folder_required" },
        { new CsvOrigin(""), "import_file_required" },
        { Shop("shop.example", "ck", "cs", 5), "import_address_invalid" },
        { Shop("ftp://shop.example", "ck", "cs", 5), "import_address_invalid" },
        { Shop("https://shop.example", "ck", "", 5), "import_key_required" },
        { Shop("https://shop.example", "ck", "cs", 0), "import_rate_invalid" },
        { Shop("https://shop.example", "ck", "cs", 5), null },
    };

    [Theory]
    [MemberData(nameof(Origins))]
    public void What_to_import_must_be_named(StoreOrigin origin, string? mistake) =>
        Assert.Equal(mistake, Mistake(new ImportStoreValidator(), new ImportStoreCommand(origin, new ImportOptions())));

    [Fact]
    public void A_shops_secret_is_never_shown() => Assert.DoesNotContain("sesame", Shop("https://shop.example", "ck_1", "sesame", 5).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "1", "fee_name_required")]
    [InlineData("Wrap", " ", "fee_amount_required")]
    [InlineData("Wrap", "-0.00", "fee_amount_required")]
    [InlineData("Wrap", "1,5", "fee_amount_invalid")]
    [InlineData("Wrap", "-1.5", null)]
    public void A_fee_has_a_name_and_an_amount(string name, string amount, string? mistake) => Assert.Equal(mistake, Mistake(
        new AddFeeValidator(), new AddFeeCommand(Guest, name, amount, false, "", IsManager: true, IsRefusedIfThere: false, TakesNotices: false)));

    [Fact]
    public void The_name_of_a_fee_is_short() => Assert.Equal("fee_name_too_long", Mistake(
        new AddFeeValidator(), new AddFeeCommand(Guest, new string('a', 201), "1", false, "", IsManager: true, IsRefusedIfThere: false, TakesNotices: false)));

    private static LiveOrigin Shop(string address, string key, string secret, decimal rate) =>
        new(new Uri(address, UriKind.RelativeOrAbsolute), new ShopKey(key, secret), null, ReadsAll: false, rate);

    private static string? Mistake<TCommand>(AbstractValidator<TCommand> validator, TCommand command) =>
        validator.Validate(command).Errors.FirstOrDefault()?.ErrorCode;
}
