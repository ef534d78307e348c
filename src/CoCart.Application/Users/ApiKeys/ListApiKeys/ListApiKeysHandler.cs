using MediatR;

namespace CoCart.Application.Users.ApiKeys.ListApiKeys;

internal sealed class ListApiKeysHandler(IApiKeys keys) : IRequestHandler<ListApiKeysQuery, IReadOnlyList<ApiKey>>
{
    public Task<IReadOnlyList<ApiKey>> Handle(ListApiKeysQuery request, CancellationToken cancellationToken) => keys.ListAsync(cancellationToken);
}
