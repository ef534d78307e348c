using System.Globalization;
using CoCart.Api.Common.Json;
using CoCart.Application.Users;
using CoCart.Domain.Customers;

namespace CoCart.Api.V2.Users;

/// <summary>Who somebody is.</summary>
/// <param name="UserId">The user's number.</param>
/// <param name="FirstName">Given name.</param>
/// <param name="LastName">Family name.</param>
/// <param name="DisplayName">As the user wants to be called.</param>
/// <param name="Role">The first role, with a capital.</param>
/// <param name="AvatarUrls">Pictures by size in pixels.</param>
/// <param name="Email">E-mail address.</param>
/// <param name="Extras">Further facts by name: <c>jwt_token</c> and <c>jwt_refresh</c> where the server offers tokens.</param>
/// <param name="DevNote">A word to developers.</param>
public sealed record LoginResponse(
    string UserId,
    string FirstName,
    string LastName,
    string DisplayName,
    string Role,
    Map<string> AvatarUrls,
    string Email,
    Map<string> Extras,
    string DevNote)
{
    internal static LoginResponse Of(CustomerAccount account, TokenPair? tokens) => new(
        account.Id.ToString(CultureInfo.InvariantCulture),
        account.FirstName,
        account.LastName,
        account.DisplayName,
        account.Roles.Count is 0 || account.Roles[0].Length is 0 ? "" : char.ToUpperInvariant(account.Roles[0][0]) + account.Roles[0][1..],
        new Map<string>(account.Avatars),
        account.Email,
        tokens is null ? [] : new Map<string> { ["jwt_token"] = tokens.Access, ["jwt_refresh"] = tokens.Refresh },
        "Send the credentials, or the token if there is one, with every request.");
}
