using CoCart.Application.Carts;
using MediatR;

namespace CoCart.Application.Sessions.GetSession;

internal sealed class GetSessionHandler(CartLoader carts, CartViews views) : IRequestHandler<GetSessionQuery, CartView>
{
    public async Task<CartView> Handle(GetSessionQuery request, CancellationToken cancellationToken)
    {
        var open = await carts.FindAsync(request.Key, cancellationToken) ?? throw SessionErrors.NotFound();

        return await views.ShowAsync(open, takesNotices: false, cancellationToken);
    }
}
