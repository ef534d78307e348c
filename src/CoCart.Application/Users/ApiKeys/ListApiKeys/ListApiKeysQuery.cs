using MediatR;

namespace CoCart.Application.Users.ApiKeys.ListApiKeys;

/// <summary>All keys, without their secrets.</summary>
public sealed record ListApiKeysQuery : IRequest<IReadOnlyList<ApiKey>>;
