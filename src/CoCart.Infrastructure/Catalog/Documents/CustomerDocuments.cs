using System.Text.Json;
using CoCart.Domain.Customers;

namespace CoCart.Infrastructure.Catalog.Documents;

/// <summary>Makes customers of the store's descriptions.</summary>
internal static class CustomerDocuments
{
    public static CustomerAccount Of(JsonElement json) => new()
    {
        Id = json.Id(),
        Login = json.Text("login") is { Length: > 0 } login ? login : json.Text("username"),
        Email = json.Text("email"),
        DisplayName = json.Text("display_name"),
        FirstName = json.Text("first_name"),
        LastName = json.Text("last_name"),
        Avatars = json.Member("avatar_urls") is { ValueKind: JsonValueKind.Object } urls
            ? [.. urls.EnumerateObject().Select(url => KeyValuePair.Create(url.Name, url.Value.GetString() ?? ""))]
            : [],
        Roles = json.Member("roles") is null ? [json.Text("role")] : json.Texts("roles"),
        Billing = Address(json.Member("billing") ?? default),
        Shipping = Address(json.Member("shipping") ?? default),
        IsVatExempt = json.Flag("is_vat_exempt"),
    };

    private static Address Address(JsonElement json) => new()
    {
        FirstName = json.Text("first_name"),
        LastName = json.Text("last_name"),
        Company = json.Text("company"),
        Country = json.Text("country"),
        Line1 = json.Text("address_1"),
        Line2 = json.Text("address_2"),
        City = json.Text("city"),
        State = json.Text("state"),
        Postcode = json.Text("postcode"),
        Phone = json.Text("phone"),
        Email = json.Text("email"),
    };
}
