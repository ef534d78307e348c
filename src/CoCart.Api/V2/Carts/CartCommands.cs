using System.Globalization;
using CoCart.Api.Common.Parameters;
using CoCart.Api.Common.Sessions;
using CoCart.Application.Carts.AddItem;
using CoCart.Application.Carts.AddItems;
using CoCart.Application.Carts.ClearCart;
using CoCart.Application.Carts.GetCart;
using CoCart.Application.Carts.GetItem;
using CoCart.Application.Carts.GetTotals;
using CoCart.Application.Carts.RemoveItem;
using CoCart.Application.Carts.RestoreItem;
using CoCart.Application.Carts.UpdateItem;
using CoCart.Application.Carts.UpdateItems;
using CoCart.Domain.Carts;

namespace CoCart.Api.V2.Carts;

/// <summary>Turns requests into commands and queries.</summary>
internal static class CartCommands
{
    private static readonly IReadOnlyDictionary<string, string> NoAttributes = new Dictionary<string, string>();

    public static GetCartQuery ToQuery(this GetCartRequest request, CartSession session) =>
        new(session.Identity, !request.IsRaw && request.ShowsNotices(), ChecksStock: true);

    public static GetCartQuery ToQuery(this CalculateRequest request, CartSession session) =>
        new(session.Identity, request.ShowsNotices(), ChecksStock: false);

    /// <summary>The cart for an answer that shows no notices.</summary>
    public static GetCartQuery Contents(CartSession session) => new(session.Identity, TakesNotices: false, ChecksStock: false);

    public static GetItemQuery ToQuery(this ItemRequest request, CartSession session) => new(session.Identity, new ItemKey(request.ItemKey));

    public static GetTotalsQuery ToQuery(this TotalsRequest request, CartSession session) => new(session.Identity);

    public static AddItemCommand ToCommand(this AddItemRequest request, CartSession session) => new(
        session.Identity,
        request.Id,
        new Quantity(Number(request.Quantity)),
        Attributes(request.Variation),
        request.ItemData is { } data ? ItemData.Of(data.ToJson()) : default,
        request.Email,
        request.Price,
        session.ProductPassword,
        !request.ReturnItem && request.ShowsNotices());

    public static AddItemsCommand ToCommand(this AddItemsRequest request, CartSession session) => new(
        session.Identity, request.Id, Quantities(request.Quantity), request.Email, !request.ReturnItems && request.ShowsNotices());

    public static UpdateItemCommand ToCommand(this UpdateItemRequest request, CartSession session) =>
        new(session.Identity, new ItemKey(request.ItemKey), new Quantity(request.Quantity), !request.ReturnStatus && request.ShowsNotices());

    public static RemoveItemCommand ToCommand(this RemoveItemRequest request, CartSession session) =>
        new(session.Identity, new ItemKey(request.ItemKey), !request.ReturnStatus && request.ShowsNotices());

    public static RestoreItemCommand ToCommand(this RestoreItemRequest request, CartSession session) =>
        new(session.Identity, new ItemKey(request.ItemKey), !request.ReturnItem && request.ShowsNotices());

    public static ClearCartCommand ToCommand(this ClearCartRequest request, CartSession session) =>
        new(session.Identity, request.KeepRemovedItems, request.ShowsNotices());

    /// <summary>The one namespace there is sets quantities.</summary>
    public static UpdateItemsCommand ToCommand(this UpdateCartRequest request, CartSession session) => request.Namespace is "update-cart"
        ? new UpdateItemsCommand(session.Identity, ByItem(request.Quantity), request.ShowsNotices())
        : throw CartErrors.UnknownNamespace();

    /// <summary>Notices that the answer does not show stay for the next one.</summary>
    private static bool ShowsNotices(this CartRequest request) => !request.Default && CartFields.Include(request.Fields, "notices");

    private static IReadOnlyDictionary<string, string> Attributes(RestValue? variation) => variation?.Members is { Count: > 0 } members
        ? members.ToDictionary(member => member.Key, member => member.Value.Text)
        : NoAttributes;

    private static List<KeyValuePair<string, Quantity>> Quantities(RestValue? quantities) => quantities?.Members is { } members
        ? [.. members.Select(member => KeyValuePair.Create(quantities.Kind is RestKind.List ? "" : member.Key, new Quantity(Number(member.Value.Text))))]
        : [];

    /// <summary>What is no digit or point is left out of a quantity, a sign included; nothing left means none.</summary>
    private static List<KeyValuePair<ItemKey, Quantity>> ByItem(RestValue? quantities) => quantities?.Members is { } members
        ? [.. members.Select(member => KeyValuePair.Create(new ItemKey(member.Key), new Quantity(Number(Digits(member.Value.Text)))))]
        : [];

    private static string Digits(string text) => string.Concat(text.Where(letter => char.IsAsciiDigit(letter) || letter is '.'));

    private static decimal Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
