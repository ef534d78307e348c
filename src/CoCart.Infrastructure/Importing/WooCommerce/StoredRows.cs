using System.Text.Json;
using CoCart.Infrastructure.Catalog;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Persistence.Rows;

namespace CoCart.Infrastructure.Importing.WooCommerce;

/// <summary>What every writer of the store has to do with a document: whether it can be understood, and what is kept of it beside itself.</summary>
internal static class StoredRows
{
    /// <summary>Fails if the product cannot be understood.</summary>
    public static void CheckProduct(JsonElement json) => ProductDocuments.Product(json, [], StoreTerms.None, _ => null);

    /// <summary>Fails if the variation of this product cannot be understood.</summary>
    public static void CheckVariation(JsonElement json, JsonElement parent) =>
        ProductDocuments.Variation(json, ProductDocuments.Product(parent, [], StoreTerms.None, _ => null), StoreTerms.None, _ => null);

    public static void Fill(ProductRow row, JsonElement json, int? parent, string document)
    {
        row.ParentId = parent;
        row.Sku = SqlProductCatalog.Normalize(json.Text("sku")) is { Length: > 0 } sku ? sku : null;
        row.Status = json.Text("status");
        row.MenuOrder = json.Number("menu_order");
        row.ModifiedAt = ModifiedAt(json);
        row.Document = document;
    }

    public static void Fill(CouponRow row, JsonElement json, string document)
    {
        row.Code = json.Text("code").ToLowerInvariant();
        row.Status = json.Text("status");
        row.ModifiedAt = ModifiedAt(json);
        row.Document = document;
    }

    public static void Fill(UserRow row, JsonElement json, string? passwordHash, string document)
    {
        var account = CustomerDocuments.Of(json);
        row.Login = account.Login.ToLowerInvariant();
        row.Email = account.Email.ToLowerInvariant();
        row.Phone = account.Billing.Phone.Trim() is { Length: > 0 } phone ? phone.ToLowerInvariant() : null;
        row.PasswordHash = passwordHash;
        row.ModifiedAt = ModifiedAt(json);
        row.Document = document;
    }

    private static long ModifiedAt(JsonElement json) => json.Moment("date_modified_gmt")?.ToUnixTimeSeconds() ?? 0;
}
