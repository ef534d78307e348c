using CoCart.Domain.Common;

namespace CoCart.Domain.Customers;

/// <summary>Why a key for programs is not made or taken back.</summary>
public static class ApiKeyErrors
{
    public static DomainException UnknownUser(string user) => new("api_key_user_unknown", $"There is no user \"{user}\".");

    public static DomainException UnknownScopes(string scopes) => new("api_key_scopes_unknown", $"\"{scopes}\" is no list of read, write and manage.");

    public static DomainException NotFound() => new("api_key_not_found", "There is no such key.");
}
