using CoCart.Api.Common.Authentication;
using CoCart.Api.Common.Errors;
using CoCart.Api.Common.Parameters;
using CoCart.Api.Common.Sessions;
using CoCart.Application.Carts.AddItem;
using CoCart.Application.Carts.ClearCart;
using CoCart.Application.Carts.GetCart;
using CoCart.Application.Carts.GetCustomer;
using CoCart.Application.Carts.RemoveItem;
using CoCart.Application.Carts.RestoreItem;
using CoCart.Application.Carts.UpdateItem;
using CoCart.Application.Sessions;
using CoCart.Application.Sessions.DeleteSession;
using CoCart.Application.Sessions.GetSession;
using CoCart.Application.Users.SignOut;
using CoCart.Domain.Carts;
using MediatR;

namespace CoCart.Api.V1.Carts;

/// <summary>Turns requests into commands and queries. No answer of v1 shows notices, so they stay for v2.</summary>
internal static class CartCommands
{
    private static readonly IReadOnlyDictionary<string, string> NoAttributes = new Dictionary<string, string>();

    /// <summary>The cart as it stands.</summary>
    public static GetCartQuery Contents(CartSession session) => new(session.Identity, TakesNotices: false, ChecksStock: false);

    public static GetCustomerQuery Customer(CartSession session) => new(session.Identity);

    public static ClearCartCommand Clear(CartSession session) => new(session.Identity, KeepRemovedItems: false, TakesNotices: false);

    /// <summary>A customer ends all sign-ins; a guest, who has none, leaves the cart.</summary>
    public static IRequest<Unit> Leave(Caller caller, CartSession session) => caller switch
    {
        { Account: null } => new DeleteSessionCommand(session.Identity.Key) { MayBeGone = true },
        { IsUser: true, Account: { } account } => new SignOutCommand(account.Id),
        _ => throw RestException.KeyRefused("A program's key has not signed in, so it cannot sign out."),
    };

    public static GetSessionQuery ToQuery(this GetStoredCartRequest request, Caller caller) => new(
        request.Id is "" or "0" ? throw CartErrors.KeyRequired() : CartKey.Parse(request.Id) ?? throw SessionErrors.NotFound(), ViewerOf(caller));

    public static GetSessionQuery ToQuery(this GetCustomerCartRequest request, Caller caller) =>
        new(request.Id is 0 ? throw SessionErrors.CustomerRequired() : CartKey.OfCustomer(request.Id), ViewerOf(caller));

    /// <summary>Stock says how many can be had; which value is missing is told one by one.</summary>
    public static AddItemCommand ToCommand(this AddItemRequest request, CartSession session) => new(
        session.Identity,
        request.ProductId,
        new Quantity(request.Quantity),
        Attributes(request.Variation),
        request.CartItemData is { } data ? ItemData.Of(data.ToJson()) : default,
        Email: null,
        Price: null,
        session.ProductPassword,
        TakesNotices: false)
    {
        Variation = request.VariationId,
        NamesGaps = true,
        LimitsComeFirst = false,
    };

    public static UpdateItemCommand ToCommand(this UpdateItemRequest request, CartSession session) =>
        new(session.Identity, request.ToKey(), new Quantity(request.Quantity), TakesNotices: false) { Minimum = Quantity.None };

    public static RemoveItemCommand ToRemoveCommand(this ItemRequest request, CartSession session) =>
        new(session.Identity, request.ToKey(), TakesNotices: false) { EmptyComesFirst = true };

    public static RestoreItemCommand ToRestoreCommand(this ItemRequest request, CartSession session) =>
        new(session.Identity, request.ToKey(), TakesNotices: false);

    private static ItemKey ToKey(this ItemRequest request) => request.CartItemKey is { } key ? new ItemKey(key) : default;

    private static SessionViewer ViewerOf(Caller caller) => new(caller.Account?.Id, caller.IsAdministrator);

    private static IReadOnlyDictionary<string, string> Attributes(RestValue? variation) => variation?.Members is { Count: > 0 } members
        ? members.ToDictionary(member => member.Key, member => member.Value.Text)
        : NoAttributes;
}
