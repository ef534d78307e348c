using CoCart.Domain.Carts;
using CoCart.Domain.Catalog;

namespace CoCart.Domain.UnitTests.Carts;

/// <summary>A small shop for the cart's tests.</summary>
internal static class Shop
{
    public static readonly DateTimeOffset Now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    public static Product Mug(int id = 62, decimal? stock = null, Backorders backorders = Backorders.No, StockStatus status = StockStatus.InStock) => new()
    {
        Id = new ProductId(id),
        Type = ProductType.Simple,
        Name = $"Mug {id}",
        Title = $"Mug {id}",
        Slug = $"mug-{id}",
        RegularPrice = 20,
        Stock = new Stock(stock is not null, stock ?? 0, status, backorders, new ProductId(id)),
    };

    /// <summary>A print in red or any colour, with shared stock if there is any.</summary>
    public static Product Print(decimal? stock = null) => Mug(99, stock) with
    {
        Type = ProductType.Variable,
        RegularPrice = null,
        Attributes = [Colour],
        Variations =
        [
            new VariationChoice(new ProductId(100), [new AttributeChoice(Colour.Key, "red")]),
            new VariationChoice(new ProductId(101), [new AttributeChoice(Colour.Key, "")]),
        ],
    };

    public static Product RedPrint(Product print) => Mug(100) with
    {
        Type = ProductType.Variation,
        ParentId = print.Id,
        Attributes = print.Attributes,
        FixedAttributes = [new AttributeChoice(Colour.Key, "red")],
        Stock = print.Stock,
    };

    public static Product AnyPrint(Product print) => RedPrint(print) with
    {
        Id = new ProductId(101),
        FixedAttributes = [new AttributeChoice(Colour.Key, "")],
    };

    public static Cart EmptyCart() => Cart.Start(new CartIdentity(CartKey.New(), null), CartLifetime.Week, Now);

    public static Shelf Shelf(params Product[] products) => new(products.ToDictionary(product => product.Id));

    public static Dictionary<string, string> Colored(string colour) => new() { [Colour.Key] = colour };

    private static ProductAttribute Colour { get; } =
        new("attribute_pa_color", "Color", true, [new AttributeOption("red", "Red"), new AttributeOption("blue", "Blue")]);

    /// <summary>Sum of all quantities.</summary>
    public static Quantity Count(Cart cart) => new(cart.Items.Sum(item => item.Quantity.Value));
}
