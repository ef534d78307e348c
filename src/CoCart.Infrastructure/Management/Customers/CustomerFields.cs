using System.Text.Json;
using System.Text.Json.Nodes;
using CoCart.Application.Management;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Management.Documents;

namespace CoCart.Infrastructure.Management.Customers;

/// <summary>The fields of a customer, in whichever form the user is kept.</summary>
internal static class CustomerFields
{
    private const int LongestLogin = 60;
    private static readonly string[] Roles = ["administrator", "shop_manager", "customer", "subscriber", "editor", "author", "contributor"];

    private static readonly DocumentShape Shape = new(
        """
        {
            "id": 0, "date_created": "?date", "date_created_gmt": "?date", "date_modified": "?date", "date_modified_gmt": "?date", "email": "",
            "first_name": "", "last_name": "", "display_name": "", "role": "customer", "username": "",
            "billing": {
                "first_name": "", "last_name": "", "company": "", "address_1": "", "address_2": "", "city": "", "postcode": "", "country": "",
                "state": "", "email": "", "phone": ""
            },
            "shipping": {
                "first_name": "", "last_name": "", "company": "", "address_1": "", "address_2": "", "city": "", "postcode": "", "country": "",
                "state": "", "phone": ""
            },
            "is_paying_customer": false, "is_vat_exempt": false, "avatar_url": "", "meta_data": []
        }
        """,
        new Dictionary<string, string[]> { ["role"] = Roles },
        "id", "date_created", "date_created_gmt", "date_modified", "date_modified_gmt", "username", "is_paying_customer", "avatar_url");

    /// <summary>A new customer; the login is what was sent, else what stands before the at sign of the address.</summary>
    public static JsonObject New(JsonElement fields)
    {
        var login = (fields.Text("username") is { Length: > 0 } sent ? sent : fields.Text("email").Split('@')[0]).Trim();
        if (login.Length is 0 or > LongestLogin)
            throw ManagementErrors.InvalidField("username", "This is no login.");
        var document = Shape.New();
        document["username"] = login;
        document["display_name"] = $"{fields.Text("first_name")} {fields.Text("last_name")}".Trim() is { Length: > 0 } name ? name : login;

        return document;
    }

    public static void Apply(JsonObject document, JsonElement fields)
    {
        var kept = StoredJson.Close(document);
        Shape.Apply(document, fields);
        MetaFields.Merge(document, kept, fields);
        if (!document.ContainsKey("roles") || fields.Text("role") is not { Length: > 0 } role)
            return;
        document["roles"] = new JsonArray(role);
        document.Remove("role");
    }
}
