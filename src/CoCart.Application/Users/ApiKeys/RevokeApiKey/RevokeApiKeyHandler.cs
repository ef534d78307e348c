using CoCart.Domain.Customers;
using MediatR;

namespace CoCart.Application.Users.ApiKeys.RevokeApiKey;

internal sealed class RevokeApiKeyHandler(IApiKeys keys) : IRequestHandler<RevokeApiKeyCommand, Unit>
{
    public async Task<Unit> Handle(RevokeApiKeyCommand request, CancellationToken cancellationToken) =>
        await keys.RevokeAsync(request.Id, cancellationToken) ? Unit.Value : throw ApiKeyErrors.NotFound();
}
