using System.ComponentModel.DataAnnotations;
using System.Globalization;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Parameters;
using CoCart.Application.Users.ApiKeys;
using CoCart.Application.Users.ApiKeys.CreateApiKey;
using CoCart.Domain.Customers;

namespace CoCart.Api.V2.Users;

/// <summary>A key to make.</summary>
[RestRequest]
public sealed record CreateApiKeyRequest
{
    /// <summary>Whose rights it has: number, login or e-mail address.</summary>
    [Required]
    [Example("\"alice\"")]
    public string User { get; init; } = "";

    /// <summary>What of these rights: a list of <c>read</c> (look at carts), <c>write</c> (change carts) and <c>manage</c> (the carts of others).</summary>
    [Example("\"read,write\"")]
    public string Scopes { get; init; } = "read";

    /// <summary>What the key is for.</summary>
    [Example("\"Mobile app\"")]
    public string Description { get; init; } = "";

    internal CreateApiKeyCommand ToCommand() => new(User, Scopes, Description);
}

/// <summary>A key.</summary>
[RestRequest]
public sealed record ApiKeyRequest
{
    /// <summary>The key's number.</summary>
    [TypedAs(typeof(int))]
    public string Id { get; init; } = "";

    internal int ToNumber() => int.TryParse(Id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}

/// <summary>A key as it is listed.</summary>
/// <param name="Id">Its number.</param>
/// <param name="UserId">Whose rights it has.</param>
/// <param name="Description">What it is for.</param>
/// <param name="Scopes">What of these rights.</param>
/// <param name="TruncatedKey">Last letters of the consumer key.</param>
/// <param name="Created">When it was made, in Unix seconds.</param>
public sealed record ApiKeyResponse(int Id, int UserId, string Description, IReadOnlyList<string> Scopes, string TruncatedKey, long Created)
{
    internal static ApiKeyResponse Of(ApiKey key) =>
        new(key.Id, key.UserId, key.Description, ApiScopeNames.Of(key.Scopes), key.Ending, key.CreatedAt.ToUnixTimeSeconds());
}

/// <summary>A key that was just made.</summary>
/// <param name="Id">Its number.</param>
/// <param name="UserId">Whose rights it has.</param>
/// <param name="Description">What it is for.</param>
/// <param name="Scopes">What of these rights.</param>
/// <param name="ConsumerKey">Names the key.</param>
/// <param name="ConsumerSecret">Proves it; told this once.</param>
public sealed record NewApiKeyResponse(int Id, int UserId, string Description, IReadOnlyList<string> Scopes, string ConsumerKey, string ConsumerSecret)
{
    internal static NewApiKeyResponse Of(NewApiKey made) => new(
        made.Key.Id, made.Key.UserId, made.Key.Description, ApiScopeNames.Of(made.Key.Scopes), made.ConsumerKey, made.ConsumerSecret);
}
