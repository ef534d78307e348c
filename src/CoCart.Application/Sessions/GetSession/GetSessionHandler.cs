using CoCart.Application.Carts;
using CoCart.Domain.Customers;
using MediatR;

namespace CoCart.Application.Sessions.GetSession;

internal sealed class GetSessionHandler(CartLoader carts, CartViews views, ICustomerDirectory customers) : IRequestHandler<GetSessionQuery, CartView>
{
    public async Task<CartView> Handle(GetSessionQuery request, CancellationToken cancellationToken)
    {
        await customers.EnsureShowsAsync(request.Key, request.Viewer, cancellationToken);
        var open = await carts.FindAsync(request.Key, cancellationToken) ?? throw SessionErrors.NotFound();
        request.Viewer.EnsureSees(open.Cart.Identity);

        return await views.ShowAsync(open, takesNotices: false, cancellationToken);
    }
}
