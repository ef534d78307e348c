using CoCart.Infrastructure.Management.Documents;

namespace CoCart.Infrastructure.Management.Products;

/// <summary>The members of products and variations, in the order in which a WooCommerce shop has them.</summary>
internal static class ProductShapes
{
    private static readonly string[] Statuses = ["draft", "pending", "private", "publish", "future", "trash"];
    private static readonly string[] Derived =
    [
        "id", "permalink", "date_created_gmt", "date_modified", "date_modified_gmt", "price", "on_sale", "purchasable", "total_sales", "backorders_allowed",
        "backordered", "shipping_required", "shipping_taxable", "average_rating", "rating_count", "variations", "has_options",
    ];

    public static readonly DocumentShape Product = new(
        """
        {
            "id": 0, "name": "", "slug": "", "permalink": "", "date_created": "?date", "date_created_gmt": "?date", "date_modified": "?date",
            "date_modified_gmt": "?date", "type": "simple", "status": "publish", "featured": false, "catalog_visibility": "visible", "description": "",
            "short_description": "", "sku": "", "price": "?amount", "regular_price": "?amount", "sale_price": "?amount", "date_on_sale_from": "?date",
            "date_on_sale_from_gmt": "?date", "date_on_sale_to": "?date", "date_on_sale_to_gmt": "?date", "on_sale": false, "purchasable": true,
            "total_sales": 0, "virtual": false, "downloadable": false, "downloads": [{ "id": "", "name": "", "file": "" }], "download_limit": -1, "download_expiry": -1, "external_url": "",
            "button_text": "", "tax_status": "taxable", "tax_class": "", "manage_stock": false, "stock_quantity": "?number", "backorders": "no",
            "backorders_allowed": false, "backordered": false, "low_stock_amount": "?number", "sold_individually": false, "weight": "?amount",
            "dimensions": { "length": "?amount", "width": "?amount", "height": "?amount" }, "shipping_required": true, "shipping_taxable": true,
            "shipping_class": "", "shipping_class_id": 0, "reviews_allowed": true, "average_rating": "0", "rating_count": 0, "upsell_ids": [0],
            "cross_sell_ids": [0], "parent_id": 0, "purchase_note": "", "categories": [], "tags": [], "brands": [], "images": [], "attributes": [],
            "default_attributes": [], "variations": [], "grouped_products": [0], "menu_order": 0, "meta_data": [], "stock_status": "instock",
            "has_options": false, "post_password": ""
        }
        """,
        new Dictionary<string, string[]>
        {
            ["status"] = Statuses,
            ["catalog_visibility"] = ["visible", "catalog", "search", "hidden"],
            ["tax_status"] = ["taxable", "shipping", "none"],
            ["backorders"] = ["no", "notify", "yes"],
            ["stock_status"] = ["instock", "outofstock", "onbackorder"],
        },
        [.. Derived, "shipping_class_id", "parent_id"]);

    public static readonly DocumentShape Variation = new(
        """
        {
            "id": 0, "date_created": "?date", "date_created_gmt": "?date", "date_modified": "?date", "date_modified_gmt": "?date", "description": "",
            "permalink": "", "sku": "", "price": "?amount", "regular_price": "?amount", "sale_price": "?amount", "date_on_sale_from": "?date",
            "date_on_sale_from_gmt": "?date", "date_on_sale_to": "?date", "date_on_sale_to_gmt": "?date", "on_sale": false, "status": "publish",
            "purchasable": true, "virtual": false, "downloadable": false, "downloads": [{ "id": "", "name": "", "file": "" }], "download_limit": -1, "download_expiry": -1,
            "tax_status": "taxable", "tax_class": "parent", "manage_stock": "?managed", "stock_quantity": "?number", "stock_status": "instock",
            "backorders": "no", "backorders_allowed": false, "backordered": false, "low_stock_amount": "?number", "weight": "?amount",
            "dimensions": { "length": "?amount", "width": "?amount", "height": "?amount" }, "shipping_class": "", "shipping_class_id": 0,
            "image": "?object", "attributes": [], "menu_order": 0, "meta_data": [], "name": "", "parent_id": 0
        }
        """,
        new Dictionary<string, string[]>
        {
            ["status"] = Statuses,
            ["tax_status"] = ["taxable", "shipping", "none"],
            ["backorders"] = ["no", "notify", "yes"],
            ["stock_status"] = ["instock", "outofstock", "onbackorder"],
        },
        [.. Derived, "shipping_class_id", "parent_id", "name"]);
}
