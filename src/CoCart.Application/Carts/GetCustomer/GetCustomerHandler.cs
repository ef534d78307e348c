using CoCart.Domain.Customers;
using CoCart.Domain.Stores;
using MediatR;

namespace CoCart.Application.Carts.GetCustomer;

internal sealed class GetCustomerHandler(CartLoader carts, IStoreReader stores, ICustomerDirectory customers) : IRequestHandler<GetCustomerQuery, CustomerView>
{
    public async Task<CustomerView> Handle(GetCustomerQuery request, CancellationToken cancellationToken)
    {
        var open = await carts.OpenAsync(request.Cart, cancellationToken);
        var account = request.Cart.CustomerId is { } id ? await customers.FindAsync(id, cancellationToken) : null;

        return new CustomerView(account, open.Cart.Customer ?? DefaultCustomer.For(account, await stores.ReadAsync(cancellationToken)));
    }
}
