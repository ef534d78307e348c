using MediatR;

namespace CoCart.Application.Users.ApiKeys.CreateApiKey;

/// <summary>Makes a key for a user.</summary>
/// <param name="User">Number, login or e-mail address.</param>
/// <param name="Scopes">List of <c>read</c>, <c>write</c> and <c>manage</c>.</param>
/// <param name="Description">What the key is for.</param>
public sealed record CreateApiKeyCommand(string User, string Scopes, string Description) : IRequest<NewApiKey>;
