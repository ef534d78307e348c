using CoCart.Application.Management;
using CoCart.Infrastructure.Management.Documents;

namespace CoCart.Infrastructure.Management.Records;

/// <summary>The members of terms, attributes and taxes.</summary>
internal static class RecordShapes
{
    private static readonly Dictionary<string, string[]> AnyWords = [];

    private static readonly DocumentShape Plain = new("""{ "id": 0, "name": "", "slug": "", "description": "", "count": 0 }""", AnyWords, "id", "count");

    private static readonly DocumentShape Tree = new(
        """
        { "id": 0, "name": "", "slug": "", "parent": 0, "description": "", "display": "default", "image": "?object", "menu_order": 0, "count": 0 }
        """,
        new Dictionary<string, string[]> { ["display"] = ["default", "products", "subcategories", "both"] },
        "id", "count");

    private static readonly Dictionary<StoreKind, DocumentShape> All = new()
    {
        [StoreKind.Category] = Tree,
        [StoreKind.Brand] = Tree,
        [StoreKind.Tag] = Plain,
        [StoreKind.ShippingClass] = Plain,
        [StoreKind.AttributeTerm] = new("""{ "id": 0, "name": "", "slug": "", "description": "", "menu_order": 0, "count": 0 }""", AnyWords, "id", "count"),
        [StoreKind.Attribute] = new(
            """{ "id": 0, "name": "", "slug": "", "type": "select", "order_by": "menu_order", "has_archives": false }""",
            new Dictionary<string, string[]> { ["order_by"] = ["menu_order", "name", "name_num", "id"] },
            "id"),
        [StoreKind.TaxRate] = new(
            """
            {
                "id": 0, "country": "", "state": "", "postcode": "", "city": "", "rate": "?amount", "name": "", "priority": 1, "compound": false,
                "shipping": true, "order": 0, "class": "standard", "postcodes": [""], "cities": [""]
            }
            """,
            AnyWords,
            "id"),
        [StoreKind.TaxClass] = new("""{ "slug": "", "name": "" }""", AnyWords),
    };

    public static DocumentShape Of(StoreKind kind) => All[kind];
}
