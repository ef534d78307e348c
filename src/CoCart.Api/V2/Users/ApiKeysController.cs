using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Sessions;
using CoCart.Application.Users.ApiKeys.ListApiKeys;
using CoCart.Application.Users.ApiKeys.RevokeApiKey;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.V2.Users;

/// <summary>Keys that programs show instead of a user's password, for administrators.</summary>
[V2]
[ApiController]
[Tags("API keys")]
[WithoutCart]
[AdministratorsInPerson]
[Route("cocart/v2/api-keys")]
public sealed class ApiKeysController(IMediator mediator) : ControllerBase
{
    /// <summary>Lists the keys, without their secrets.</summary>
    [Operation("listApiKeys")]
    [HttpGet]
    [ProducesResponseType<IReadOnlyList<ApiKeyResponse>>(StatusCodes.Status200OK)]
    public async Task<object> List(CancellationToken cancellationToken) =>
        (await mediator.Send(new ListApiKeysQuery(), cancellationToken)).Select(ApiKeyResponse.Of).ToList();

    /// <summary>Makes a key; its secret is told this once.</summary>
    [Operation("createApiKey")]
    [HttpPost]
    [ProducesResponseType<NewApiKeyResponse>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CreateApiKeyRequest request, CancellationToken cancellationToken) =>
        StatusCode(StatusCodes.Status201Created, NewApiKeyResponse.Of(await mediator.Send(request.ToCommand(), cancellationToken)));

    /// <summary>Takes a key back at once.</summary>
    [Operation("revokeApiKey")]
    [HttpDelete("{id}")]
    [ProducesResponseType<bool>(StatusCodes.Status200OK)]
    public async Task<object> Revoke(ApiKeyRequest request, CancellationToken cancellationToken)
    {
        await mediator.Send(new RevokeApiKeyCommand(request.ToNumber()), cancellationToken);

        return true;
    }
}
