using CoCart.Domain.Stores;
using MediatR;

namespace CoCart.Application.Stores.GetStore;

internal sealed class GetStoreHandler(IStoreReader stores) : IRequestHandler<GetStoreQuery, Store>
{
    public async Task<Store> Handle(GetStoreQuery query, CancellationToken cancellationToken) => await stores.ReadAsync(cancellationToken);
}
