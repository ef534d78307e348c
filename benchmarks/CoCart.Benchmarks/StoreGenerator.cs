using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoCart.Benchmarks;

/// <summary>Writes an export of as many products as wanted; every tenth is variable, with three variations.</summary>
internal static class StoreGenerator
{
    private const int Categories = 200;
    private const int Brands = 50;
    private const int Variations = 3;

    private static readonly string[] Colours = ["Red", "Green", "Blue"];

    public static void Write(string folder, int products)
    {
        Directory.CreateDirectory(folder);
        Write(folder, "categories", Enumerable.Range(1, Categories).Select(id => new JsonObject { ["id"] = id, ["name"] = $"Category {id}", ["slug"] = $"category-{id}", ["parent"] = id / 10 }));
        Write(folder, "brands", Enumerable.Range(1, Brands).Select(id => new JsonObject { ["id"] = id, ["name"] = $"Brand {id}", ["slug"] = $"brand-{id}", ["parent"] = 0 }));
        Write(folder, "attributes", [new JsonObject { ["id"] = 1, ["name"] = "Color", ["slug"] = "pa_color", ["type"] = "select" }]);
        File.WriteAllText(Path.Combine(folder, "attribute_terms.json"), JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["1"] = Colours.Select((colour, index) => new { id = 1000 + index, name = colour, slug = colour.ToLowerInvariant() }),
        }));
        Write(folder, "products", Enumerable.Range(1, products).Select(Product));
        using var file = File.CreateText(Path.Combine(folder, "variations.json"));
        file.Write('{');
        foreach (var id in Enumerable.Range(1, products).Where(IsVariable))
            file.Write($"{(id is 10 ? "" : ",")}\n\"{id}\":{JsonSerializer.Serialize(Enumerable.Range(0, Variations).Select(index => Variation(id, products, index)))}");
        file.Write('}');
    }

    private static bool IsVariable(int id) => id % 10 is 0;

    private static void Write(string folder, string name, IEnumerable<JsonObject> rows)
    {
        using var file = File.CreateText(Path.Combine(folder, $"{name}.json"));
        file.Write('[');
        var separator = "\n";
        foreach (var row in rows)
        {
            file.Write(separator + row.ToJsonString());
            separator = ",\n";
        }

        file.Write(']');
    }

    private static JsonObject Product(int id)
    {
        var json = Sold(id, $"SKU-{id}");
        json["name"] = $"{GeneratedTexts.Name(id)} {id}";
        json["featured"] = id % 20 is 0;
        json["slug"] = $"product-{id}";
        json["permalink"] = $"https://store.example/product/product-{id}/";
        json["type"] = IsVariable(id) ? "variable" : "simple";
        json["short_description"] = $"{GeneratedTexts.Name(id)}: what product {id} is in a sentence.";
        json["description"] = GeneratedTexts.Description(id);
        json["catalog_visibility"] = "visible";
        json["categories"] = new JsonArray(Term(1 + (id % Categories)), Term(1 + (id * 7 % Categories)));
        json["brands"] = new JsonArray(new JsonObject { ["id"] = 1 + (id * 3 % Brands), ["name"] = $"Brand {1 + (id * 3 % Brands)}", ["slug"] = $"brand-{1 + (id * 3 % Brands)}" });
        json["attributes"] = new JsonArray(new JsonObject
        {
            ["id"] = 1,
            ["name"] = "Color",
            ["slug"] = "pa_color",
            ["position"] = 0,
            ["visible"] = true,
            ["variation"] = IsVariable(id),
            ["options"] = new JsonArray("Red", "Green", "Blue"),
        });

        return json;
    }

    private static JsonObject Term(int id) => new() { ["id"] = id, ["name"] = $"Category {id}", ["slug"] = $"category-{id}" };

    private static JsonObject Variation(int product, int products, int index)
    {
        var id = products + (product / 10 * Variations) + index;
        var json = Sold(id, $"SKU-{product}-{index}");
        json["attributes"] = new JsonArray(new JsonObject { ["id"] = 1, ["name"] = "Color", ["slug"] = "pa_color", ["option"] = Colours[index] });

        return json;
    }

    private static JsonObject Sold(int id, string sku) => new()
    {
        ["id"] = id,
        ["sku"] = sku,
        ["status"] = "publish",
        ["date_created"] = "2024-01-01T00:00:00",
        ["date_created_gmt"] = "2024-01-01T00:00:00",
        ["date_modified"] = "2024-01-01T00:00:00",
        ["date_modified_gmt"] = "2024-01-01T00:00:00",
        ["regular_price"] = $"{1 + (id % 500)}.95",
        ["sale_price"] = id % 6 is 0 ? $"{1 + (id % 500)}.45" : "",
        ["tax_status"] = "taxable",
        ["tax_class"] = "",
        ["manage_stock"] = true,
        ["stock_quantity"] = id % 50,
        ["stock_status"] = id % 50 is 0 ? "outofstock" : "instock",
        ["backorders"] = "no",
        ["weight"] = "0.5",
        ["dimensions"] = new JsonObject { ["length"] = "1", ["width"] = "2", ["height"] = "3" },
        ["menu_order"] = 0,
        ["meta_data"] = new JsonArray(),
    };
}
