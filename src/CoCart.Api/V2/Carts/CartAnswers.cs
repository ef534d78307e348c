using AutoMapper;
using CoCart.Api.Common.Faces;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.Sessions;
using CoCart.Api.Common.Totals;
using CoCart.Application.Carts;
using CoCart.Domain.Common;

namespace CoCart.Api.V2.Carts;

/// <summary>Chooses among the answers that a cart route offers: the cart, parts of it, its stored lines, one line, a word.</summary>
public sealed class CartAnswers(IMapper mapper)
{
    /// <summary>The cart as asked for; nothing is an answer, too.</summary>
    public object Read(CartView view, GetCartRequest request, CartSession session) =>
        request.Default || request.IsRaw ? Stored(view) : Shaped(view, request, session);

    /// <summary>The same, as it was written before where the view is the same as before.</summary>
    internal object Read(CartView view, GetCartRequest request, CartSession session, Face face)
    {
        if (view.Memo is not { } memo || request.Default || request.IsRaw)
            return Read(view, request, session);

        var asked = new Asked(face, session.ShownKey, request.Thumb, request.Formatted, request.Fields);
        if (memo.Value is Copy known && known.Asked == asked)
            return known.Json;

        var copy = new Copy(asked, RawJson.Of(Shaped(view, request, session), face));
        memo.Keep(copy);

        return copy.Json;
    }

    /// <summary>The cart after a change; an answer with nothing in it is an error, though the change is made.</summary>
    public object Cart(CartView view, CartRequest request, CartSession session)
    {
        var answer = request.Default ? Stored(view) : Shaped(view, request, session);

        return answer is Map<object> { Count: 0 } or Map<StoredItemResponse> { Count: 0 }
            ? throw new DomainException("response_empty", "Nothing of what you asked for is in the answer.")
            : answer;
    }

    public object Added(CartView view, AddItemRequest request, CartSession session)
    {
        session.Remember(view.Hash);

        return request.ReturnItem && view.TouchedLine is { } line ? Shown(ItemShape.Of(line, view.Store), view, request) : Cart(view, request, session);
    }

    public object Added(CartView view, AddItemsRequest request, CartSession session)
    {
        if (view.Touched.Count > 0)
            session.Remember(view.Hash);

        return request.ReturnItems
            ? view.Lines.Where(line => view.Touched.Contains(line.Key)).Select(line => Shown(ItemShape.Named(line, view.Store), view, request)).ToList()
            : Cart(view, request, session);
    }

    public static CartItemResponse Item(CartView view, CartRequest request) =>
        Shown(ItemShape.Of(view.TouchedLine ?? throw Domain.Carts.CartErrors.ItemNotFound(), view.Store), view, request);

    public object Updated(CartView view, UpdateItemRequest request, CartSession session) => request.ReturnStatus
        ? new QuantityStatusResponse(ChangeText(view.Change), view.TouchedLine?.Quantity.Value ?? 0)
        : Cart(view, request, session);

    public object Removed(CartView view, RemoveItemRequest request, CartSession session) => request.ReturnStatus
        ? $"\"{view.Removed.FirstOrDefault(removed => removed.Key == view.Touched[0])?.Product.Title}\" was removed from the cart."
        : Cart(view, request, session);

    public object Restored(CartView view, RestoreItemRequest request, CartSession session) =>
        request.ReturnItem ? Item(view, request) : Cart(view, request, session);

    public static ItemsResponse Items(CartView view, CartRequest request) =>
        new(new Map<CartItemResponse>(ItemShape.All(view).Select(item => KeyValuePair.Create(item.ItemKey, Shown(item, view, request)))));

    public static CountResponse Count(CartView view, CountItemsRequest request) => new(
        request.RemovedItems ? view.Removed.Sum(removed => removed.Quantity.Value) : view.Lines.Sum(line => line.Quantity.Value),
        request.Return is not "numeric");

    public static object Totals(CartView view, TotalsRequest request) => request.Html || request.Formatted
        ? TotalsShape.Formatted(view.Priced.Totals, view.Store.Currency)
        : TotalsShape.Stored(view.Priced.Totals, view.Store.Currency);

    /// <summary>The small cart as asked for.</summary>
    public static object Mini(CartView view, CartRequest request, CartSession session)
    {
        if (request.Default)
            return Stored(view);
        var cart = MiniCartShape.Of(view, request, session.ShownKey);

        return string.IsNullOrEmpty(request.Fields) ? cart : CartFields.Pick(cart, request.Fields);
    }

    private static CartItemResponse Shown(CartItemResponse item, CartView view, CartRequest request) =>
        request.Formatted ? new FormattedShape(view.Store.Currency).Of(item) : item;

    private object Shaped(CartView view, CartRequest request, CartSession session)
    {
        var cart = mapper.Map<CartResponse>(view) with { CartKey = session.ShownKey };
        if (!request.Thumb)
            cart = WithoutImages(cart);
        if (request.Formatted)
            cart = new FormattedShape(view.Store.Currency).Of(cart);

        return string.IsNullOrEmpty(request.Fields) ? cart : CartFields.Pick(cart, request.Fields);
    }

    /// <summary>The stored lines by key, custom data first, as the shop keeps them.</summary>
    private static Map<object> Stored(CartView view)
    {
        var lines = new Map<object>();
        foreach (var line in view.Lines)
            lines[line.Key.Value] = ItemShape.Stored(line);

        return lines;
    }

    private static CartResponse WithoutImages(CartResponse cart) => cart with
    {
        Items = [.. cart.Items.Select(item => item with { FeaturedImage = "" })],
        RemovedItems = cart.RemovedItems.With(item => item with { FeaturedImage = "" }),
    };

    /// <summary>All that decides how a view is written.</summary>
    private sealed record Asked(Face Face, string ShownKey, bool Thumb, bool Formatted, string? Fields);

    /// <summary>A view as it was written last: apps read the same cart again in the same manner.</summary>
    private sealed record Copy(Asked Asked, RawJson Json);

    private static string ChangeText(int change) => change switch
    {
        > 0 => "The quantity was increased.",
        < 0 => "The quantity was decreased.",
        _ => "The quantity is unchanged.",
    };
}
