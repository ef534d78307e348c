using System.Net;
using CoCart.Domain.Carts;
using CoCart.Domain.Stores;

namespace CoCart.Application.Sessions;

/// <summary>What a visitor of the web shop is told of a cart that came from an app.</summary>
internal static class SessionNotices
{
    public static Notice Loaded(Store store) => new(
        NoticeType.Notice,
        $"Your cart is here. <a href=\"{WebUtility.HtmlEncode(store.Site.ShopUrl)}\">Go on shopping</a> or <a href=\"{WebUtility.HtmlEncode(store.Site.CheckoutUrl)}\">check out</a>.");

    public static Notice NotLoaded() => new(NoticeType.Error, "The cart that you came for is no longer there.");
}
