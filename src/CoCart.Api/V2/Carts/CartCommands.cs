using System.Globalization;
using System.Text.Json;
using CoCart.Api.Common.Authentication;
using CoCart.Api.Common.Parameters;
using CoCart.Api.Common.Sessions;
using CoCart.Application.Carts;
using CoCart.Application.Carts.AddFee;
using CoCart.Application.Carts.AddItem;
using CoCart.Application.Carts.AddItems;
using CoCart.Application.Carts.ApplyCoupon;
using CoCart.Application.Carts.ChooseShipping;
using CoCart.Application.Carts.ClearCart;
using CoCart.Application.Carts.ExplainTotals;
using CoCart.Application.Carts.GetCart;
using CoCart.Application.Carts.GetCoupons;
using CoCart.Application.Carts.GetItem;
using CoCart.Application.Carts.GetTotals;
using CoCart.Application.Carts.RemoveCoupon;
using CoCart.Application.Carts.RemoveCoupons;
using CoCart.Application.Carts.RemoveFees;
using CoCart.Application.Carts.RemoveItem;
using CoCart.Application.Carts.RemoveItems;
using CoCart.Application.Carts.RestoreItem;
using CoCart.Application.Carts.RunCallback;
using CoCart.Application.Carts.StartCart;
using CoCart.Application.Carts.UpdateCustomer;
using CoCart.Application.Carts.UpdateItem;
using CoCart.Application.Carts.UpdateItems;
using CoCart.Application.Carts.ValidateCoupons;
using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;

namespace CoCart.Api.V2.Carts;

/// <summary>Turns requests into commands and queries.</summary>
internal static class CartCommands
{
    private static readonly JsonElement NoData = JsonSerializer.SerializeToElement(new Dictionary<string, string>());

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

    public static ApplyCouponCommand ToCommand(this ApplyCouponRequest request, CartSession session) =>
        new(session.Identity, request.Code, request.Email, request.ShowsNotices());

    public static RemoveCouponCommand ToCommand(this CouponRequest request, CartSession session) => new(session.Identity, request.ToCode(), request.ShowsNotices());

    public static GetCouponsQuery Coupons(CartSession session) => new(session.Identity, DemandsAny: true);

    public static ValidateCouponsCommand ToCommand(this ValidateCouponsRequest request, CartSession session) =>
        new(session.Identity, request.Email, DemandsAny: false, request.ShowsNotices());

    public static RemoveCouponsCommand ToRemoveCoupons(this CartRequest request, CartSession session) => new(session.Identity, request.ShowsNotices());

    public static AddFeeCommand ToCommand(this AddFeeRequest request, CartSession session, Caller caller) => new(
        session.Identity, request.Name, request.Amount, request.Taxable, request.TaxClass, caller.IsManager, IsRefusedIfThere: false, request.ShowsNotices());

    public static RemoveFeesCommand ToRemoveFees(this CartRequest request, CartSession session) => new(session.Identity, request.ShowsNotices());

    public static RemoveItemsCommand ToRemoveItems(this CartRequest request, CartSession session) => new(session.Identity, request.ShowsNotices());

    public static StartCartCommand Start(CartSession session) => new(session.Identity);

    /// <summary>A package that is no number is none that there is.</summary>
    public static ChooseShippingCommand ToCommand(this SetShippingMethodRequest request, CartSession session) => new(
        session.Identity,
        request.RateId,
        request.PackageId is not { Text: { Length: > 0 } package } ? null : int.TryParse(package, CultureInfo.InvariantCulture, out var index) ? index : -1,
        request.ShowsNotices());

    public static ExplainTotalsQuery Explain(CartSession session) => new(session.Identity);

    /// <summary>The namespace says what is changed.</summary>
    public static ICommand<CartView> ToCommand(this UpdateCartRequest request, CustomerFields customer, CartSession session) => request.Namespace switch
    {
        "update-cart" => new UpdateItemsCommand(session.Identity, ByItem(request.Quantity), request.ShowsNotices()),
        "update-customer" => new UpdateCustomerCommand(
            session.Identity, customer.ToBilling(), customer.ToShipping(), customer.ShipToDifferentAddress, request.ShowsNotices()),
        var name => new RunCallbackCommand(session.Identity, name, request.Data?.ToJson() ?? NoData, request.ShowsNotices()),
    };

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
