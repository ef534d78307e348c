using CoCart.Application.Carts.AddItem;
using CoCart.Application.Carts.AddItems;
using CoCart.Application.Carts.RemoveItem;
using CoCart.Application.Carts.UpdateItems;
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

    [Fact]
    public void A_folder_must_be_named() => Assert.Equal("import_folder_required", Mistake(new ImportStoreValidator(), new ImportStoreCommand("", null, null)));

    private static string? Mistake<TCommand>(AbstractValidator<TCommand> validator, TCommand command) =>
        validator.Validate(command).Errors.FirstOrDefault()?.ErrorCode;
}
