using CoCart.Domain.Customers;
using MediatR;

namespace CoCart.Application.Users.ApiKeys.CreateApiKey;

internal sealed class CreateApiKeyHandler(IApiKeys keys, ICustomerDirectory customers) : IRequestHandler<CreateApiKeyCommand, NewApiKey>
{
    public async Task<NewApiKey> Handle(CreateApiKeyCommand request, CancellationToken cancellationToken)
    {
        var scopes = ApiScopeNames.Parse(request.Scopes) ?? throw ApiKeyErrors.UnknownScopes(request.Scopes);
        var user = await customers.FindByNameAsync(request.User, cancellationToken) ?? throw ApiKeyErrors.UnknownUser(request.User);

        return await keys.CreateAsync(user.Id, request.Description, scopes, cancellationToken);
    }
}
