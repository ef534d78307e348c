using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoCart.Application.Management;
using CoCart.Infrastructure.Catalog.Documents;
using CoCart.Infrastructure.Importing.WooCommerce;
using CoCart.Infrastructure.Management.Documents;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Management.Coupons;

/// <summary>Makes and changes coupons.</summary>
internal static class CouponEditing
{
    private static readonly string[] Amounts = ["amount", "minimum_amount", "maximum_amount"];

    private static readonly DocumentShape Shape = new(
        """
        {
            "id": 0, "code": "", "amount": "?amount", "status": "publish", "date_created": "?date", "date_created_gmt": "?date", "date_modified": "?date",
            "date_modified_gmt": "?date", "discount_type": "fixed_cart", "description": "", "date_expires": "?date", "date_expires_gmt": "?date",
            "usage_count": 0, "individual_use": false, "product_ids": [], "excluded_product_ids": [], "usage_limit": "?number",
            "usage_limit_per_user": "?number", "limit_usage_to_x_items": "?number", "free_shipping": false, "product_categories": [],
            "excluded_product_categories": [], "exclude_sale_items": false, "minimum_amount": "?amount", "maximum_amount": "?amount",
            "email_restrictions": [], "used_by": [], "meta_data": []
        }
        """,
        new Dictionary<string, string[]>
        {
            ["discount_type"] = ["percent", "fixed_cart", "fixed_product"],
            ["status"] = ["draft", "pending", "private", "publish", "future", "trash"],
        },
        "id", "date_created", "date_created_gmt", "date_modified", "date_modified_gmt", "usage_count", "used_by");

    public static async Task<JsonElement> CreateAsync(StoreWork work, JsonElement fields)
    {
        if (fields.Number("id") > 0)
            throw ManagementErrors.Exists(StoreKind.Coupon);
        if (fields.Text("code").Trim().Length is 0)
            throw ManagementErrors.MissingField("code");
        var document = Shape.New();
        document["id"] = await StoreNumbers.NextAsync(work, StoreNumbers.Posts);
        work.Stamp(document, "date_created");

        return await ApplyAsync(work, document, fields);
    }

    public static Task<JsonElement> UpdateAsync(StoreWork work, JsonElement known, JsonElement fields) => ApplyAsync(work, StoredJson.Open(known), fields);

    /// <summary>As an import would: checked by what reads it, and kept in the same form.</summary>
    public static async Task<JsonElement> StoreAsync(StoreWork work, JsonElement json)
    {
        try
        {
            CouponDocuments.Of(json);
        }
        catch (FormatException mistake)
        {
            throw ManagementErrors.InvalidField("coupon", mistake.Message);
        }

        var id = json.Id();
        var row = await work.Context.Coupons.AsTracking().FirstOrDefaultAsync(row => row.Id == id, work.CancellationToken);
        if (row is null)
            work.Context.Add(row = new CouponRow { Id = id, Code = "", Status = "", Document = "" });
        var document = CanonicalJson.Of(json);
        if (row.Document != document)
        {
            StoredRows.Fill(row, json, document);
            await work.SaveAsync();
        }

        return StoredJson.Parse(document);
    }

    private static async Task<JsonElement> ApplyAsync(StoreWork work, JsonObject document, JsonElement fields)
    {
        var kept = StoredJson.Close(document);
        Shape.Apply(document, fields);
        MetaFields.Merge(document, kept, fields);
        document["code"] = $"{document["code"]}".Trim().ToLowerInvariant();
        foreach (var name in Amounts)
            document[name] = (StoredJson.Close(document).Amount(name) ?? 0).ToString("0.00######", CultureInfo.InvariantCulture);
        work.TakeDate(document, fields, "date_expires");
        await EnsureCodeAsync(work, StoredJson.Close(document));
        work.Stamp(document, "date_modified");

        return await StoreAsync(work, StoredJson.Close(document));
    }

    private static async Task EnsureCodeAsync(StoreWork work, JsonElement json)
    {
        var (id, code) = (json.Id(), json.Text("code"));
        if (await work.Context.Coupons.AnyAsync(row => row.Code == code && row.Id != id && row.Status != "trash", work.CancellationToken))
            throw ManagementErrors.CouponCodeTaken();
    }
}
