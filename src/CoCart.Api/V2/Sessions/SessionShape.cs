using System.Globalization;
using CoCart.Api.Common.Formatting;
using CoCart.Api.Common.Json;
using CoCart.Api.V2.Carts;
using CoCart.Application.Carts;
using CoCart.Application.Sessions;
using CoCart.Domain.Stores;

namespace CoCart.Api.V2.Sessions;

/// <summary>Stored carts as v2 shows them to managers.</summary>
internal static class SessionShape
{
    public static SessionSummaryResponse Of(SessionSummary session, string root) => new(
        session.Id.ToString(CultureInfo.InvariantCulture),
        session.Key,
        session.LastName.Length > 0 ? $"{session.FirstName} {session.LastName}" : session.FirstName,
        session.Email,
        Moment(session.CreatedAt),
        Moment(session.ExpiresAt),
        session.Source,
        $"{root}/cocart/v2/session/{session.Key}");

    public static SessionResponse Of(CartView cart, bool withImages) => new()
    {
        CartKey = cart.Identity.Key.Value,
        Customer = CustomerShape.Of(cart),
        Items = Items(cart, withImages),
        ItemCount = cart.Lines.Sum(line => line.Quantity.Value),
        ItemsWeight = cart.Priced.Weight,
        Coupons = [.. SumShape.Coupons(cart).Select(coupon => new SessionCouponResponse(coupon.Coupon, coupon.Label, coupon.Saving, coupon.SavingHtml))],
        Fees = SumShape.Fees(cart),
        Totals = SumShape.Totals(cart),
        NeedsPayment = cart.Priced.NeedsPayment,
        RemovedItems = Removed(cart, withImages),
    };

    public static Map<SessionItemResponse> Items(CartView cart, bool withImages)
    {
        var items = new Map<SessionItemResponse>();
        foreach (var line in cart.Lines)
            items[line.Key.Value] = Item(line, cart, withImages);

        return items;
    }

    private static SessionItemResponse Item(LineView line, CartView cart, bool withImages)
    {
        var item = ItemShape.Of(line, cart.Store);
        var amounts = (line.Priced.Subtotal, line.Priced.SubtotalTax, line.Priced.Total, line.Priced.Tax);

        return new SessionItemResponse
        {
            ItemKey = item.ItemKey,
            Id = item.Id,
            Name = item.Name,
            Title = item.Title,
            Price = Price(line.Priced.Line.UnitPrice, cart.Store),
            Quantity = item.Quantity,
            Totals = Totals(amounts, cart.Store),
            Slug = item.Slug,
            Meta = item.Meta,
            Backorders = item.Backorders,
            CartItemData = item.CartItemData,
            FeaturedImage = withImages ? item.FeaturedImage : "",
        };
    }

    private static Map<RemovedSessionItemResponse> Removed(CartView cart, bool withImages)
    {
        var items = new Map<RemovedSessionItemResponse>();
        foreach (var removed in cart.Removed)
            items[removed.Key.Value] = Item(removed, cart, withImages);

        return items;
    }

    private static RemovedSessionItemResponse Item(RemovedView removed, CartView cart, bool withImages)
    {
        var item = ItemShape.Of(removed, cart.Store);
        var amounts = (removed.Amounts.Subtotal, removed.Amounts.SubtotalTax, removed.Amounts.Total, removed.Amounts.Tax);

        return new RemovedSessionItemResponse
        {
            ItemKey = item.ItemKey,
            Id = item.Id,
            Name = item.Name,
            Title = item.Title,
            Price = Price(removed.UnitPrice, cart.Store),
            Quantity = item.Quantity,
            Totals = Totals(amounts, cart.Store),
            Slug = item.Slug,
            Meta = item.Meta,
            Backorders = item.Backorders,
            CartItemData = item.CartItemData,
            FeaturedImage = withImages ? item.FeaturedImage : "",
        };
    }

    private static SessionItemTotalsResponse Totals((decimal Subtotal, decimal SubtotalTax, decimal Total, decimal Tax) amounts, Store store) => new(
        MoneyText.Minor(amounts.Subtotal, store.Currency),
        MoneyText.Minor(amounts.SubtotalTax, store.Currency),
        MoneyText.Minor(amounts.Total, store.Currency),
        MoneyText.Minor(amounts.Tax, store.Currency));

    private static string Price(decimal price, Store store) => MoneyText.Fixed(price, store.Currency);

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("MM/dd/yyyy HH:mm:ss", CultureInfo.InvariantCulture);
}
