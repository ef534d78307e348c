using CoCart.Application.Carts;
using CoCart.Domain.Carts;
using CoCart.Domain.Stores;
using MediatR;
using Microsoft.Extensions.Logging;

namespace CoCart.Application.Sessions.LoadCart;

internal sealed class LoadCartHandler(ICartRepository carts, CartLoader loader, IStoreReader stores, ILogger<LoadCartHandler> logger)
    : IRequestHandler<LoadCartCommand, LoadedCart>
{
    public async Task<LoadedCart> Handle(LoadCartCommand request, CancellationToken cancellationToken)
    {
        var visitor = await loader.OpenAsync(request.Visitor, cancellationToken);
        var store = await stores.ReadAsync(cancellationToken);
        if (await carts.FindAsync(request.Loaded, cancellationToken) is not { Identity.CustomerId: null } loaded)
        {
            if (request.Notifies)
                visitor.Cart.Tell(SessionNotices.NotLoaded());
            return new LoadedCart(request.Visitor, IsLoaded: false);
        }

        var shown = Load(request, visitor, loaded);
        if (request.Notifies)
            shown.Tell(SessionNotices.Loaded(store));
        logger.LogInformation("A cart of {Lines} lines was loaded into the web shop.", shown.Items.Count);

        return new LoadedCart(shown.Identity, IsLoaded: true);
    }

    private Cart Load(LoadCartCommand request, OpenCart visitor, Cart loaded) => request.Visitor.CustomerId is null
        ? Share(request, visitor, loaded)
        : Move(request, visitor, loaded);

    /// <summary>The guest goes on with the loaded cart; the former one is gone.</summary>
    private Cart Share(LoadCartCommand request, OpenCart visitor, Cart loaded)
    {
        if (loaded == visitor.Cart)
            return loaded;
        if (request.KeepsCart)
            loaded.Absorb(visitor.Cart, othersWin: true, visitor.Now);
        carts.Remove(visitor.Cart);

        return loaded;
    }

    private Cart Move(LoadCartCommand request, OpenCart visitor, Cart loaded)
    {
        if (request.KeepsCart)
            visitor.Cart.Absorb(loaded, othersWin: false, visitor.Now);
        else
            visitor.Cart.Replace(loaded, visitor.Now);
        carts.Remove(loaded);

        return visitor.Cart;
    }
}
