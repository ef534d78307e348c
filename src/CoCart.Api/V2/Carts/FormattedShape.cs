using CoCart.Api.Common.Formatting;
using CoCart.Api.Common.Json;
using CoCart.Domain.Monetary;

namespace CoCart.Api.V2.Carts;

/// <summary>
/// Amounts of a shaped answer as people read them. Only texts of minor units change: numbers stay numbers, and the savings of
/// coupons and the labels of rates stay as they are.
/// </summary>
internal sealed class FormattedShape(Currency currency)
{
    public CartResponse Of(CartResponse cart) => cart with
    {
        Items = new ShapedList<CartItemResponse, CartItemResponse>(cart.Items, Of),
        Shipping = cart.Shipping.WithCosts(Text),
        Fees = new Map<FeeResponse>(cart.Fees.Select(fee => KeyValuePair.Create(fee.Key, fee.Value with { Fee = Text(fee.Value.Fee) }))),
        Taxes = cart.Taxes.With(Text),
        Totals = Of(cart.Totals),
        RemovedItems = cart.RemovedItems.With(item => item with { Price = Text(item.Price), Totals = Of(item.Totals) }),
        CrossSells = [.. cart.CrossSells.Select(Of)],
    };

    public CartItemResponse Of(CartItemResponse item) => item with { Price = Text(item.Price), Totals = Of(item.Totals) };

    public string Text(string minor) => MoneyText.FormatMinor(minor, currency);

    private ItemTotalsResponse Of(ItemTotalsResponse totals) => totals with { Subtotal = Text(totals.Subtotal) };

    private TotalsResponse Of(TotalsResponse totals) => new(
        Text(totals.Subtotal),
        Text(totals.SubtotalTax),
        Text(totals.FeeTotal),
        Text(totals.FeeTax),
        Text(totals.DiscountTotal),
        Text(totals.DiscountTax),
        Text(totals.ShippingTotal),
        Text(totals.ShippingTax),
        Text(totals.Total),
        Text(totals.TotalTax));

    private CrossSellResponse Of(CrossSellResponse product) =>
        product with { Price = Text(product.Price), RegularPrice = Text(product.RegularPrice), SalePrice = Text(product.SalePrice) };
}
