using System.Text.Json;
using System.Text.Json.Nodes;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Management.Documents;

namespace CoCart.Infrastructure.Management.Customers;

/// <summary>Shows a user as a customer, whichever kind of export told of him. Passwords are never shown.</summary>
internal static class CustomerShape
{
    private static readonly string[] AddressFields =
        ["first_name", "last_name", "company", "address_1", "address_2", "city", "postcode", "country", "state", "email", "phone"];

    public static JsonElement Of(JsonElement user)
    {
        var registered = user.Text("registered_gmt");

        return StoredJson.Close(new JsonObject
        {
            ["id"] = user.Id(),
            ["date_created"] = Moment(user, "date_created", registered),
            ["date_created_gmt"] = Moment(user, "date_created_gmt", registered),
            ["date_modified"] = Moment(user, "date_modified", ""),
            ["date_modified_gmt"] = Moment(user, "date_modified_gmt", ""),
            ["email"] = user.Text("email"),
            ["first_name"] = user.Text("first_name"),
            ["last_name"] = user.Text("last_name"),
            ["role"] = RoleOf(user),
            ["username"] = user.Text("login") is { Length: > 0 } login ? login : user.Text("username"),
            ["billing"] = Address(user.Member("billing") ?? default, AddressFields),
            ["shipping"] = Address(user.Member("shipping") ?? default, AddressFields.Where(field => field is not "email")),
            ["is_paying_customer"] = user.Flag("is_paying_customer"),
            ["avatar_url"] = user.Text("avatar_url") is { Length: > 0 } picture ? picture : user.Member("avatar_urls")?.Text("96") ?? "",
            ["meta_data"] = user.Member("meta_data") is { ValueKind: JsonValueKind.Array } meta ? JsonArray.Create(meta) : new JsonArray(),
        });
    }

    /// <summary>The first role; users of an export have a list of them.</summary>
    public static string RoleOf(JsonElement user) => user.Texts("roles") is [var first, ..] ? first : user.Text("role");

    private static JsonValue? Moment(JsonElement user, string name, string otherwise)
    {
        var text = user.Text(name) is { Length: > 0 } own ? own : otherwise;

        return text.Length > 0 ? JsonValue.Create(text) : null;
    }

    private static JsonObject Address(JsonElement address, IEnumerable<string> fields) =>
        new(fields.Select(field => KeyValuePair.Create(field, (JsonNode?)address.Text(field))));
}
