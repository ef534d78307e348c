using MediatR;

namespace CoCart.Application.Users.ApiKeys.RevokeApiKey;

/// <summary>Takes a key back.</summary>
public sealed record RevokeApiKeyCommand(int Id) : IRequest<Unit>;
