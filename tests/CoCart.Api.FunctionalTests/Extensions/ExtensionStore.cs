using System.Text.Json.Nodes;
using CoCart.Api.FunctionalTests.Server;

namespace CoCart.Api.FunctionalTests.Extensions;

/// <summary>The sample store with products as extensions of a shop make them.</summary>
internal static class ExtensionStore
{
    public const int Mug = 62;
    public const int FiveLeft = 67;

    /// <summary>Of a kind that the example plug-in handles.</summary>
    public const int GiftCard = 63;

    /// <summary>Of a kind that nobody handles.</summary>
    public const int Lottery = 44;

    /// <summary>The customer names the price, between 5 and 50.</summary>
    public const int Donation = 64;

    /// <summary>The customer names any price.</summary>
    public const int Tip = 46;

    /// <summary>Takes 2 to 6 mugs or fives left, for 30 altogether.</summary>
    public const int Box = 45;

    /// <summary>Takes mugs at 10 % off, for 5 itself.</summary>
    public const int Crate = 43;

    /// <summary>Writes the store's files into a folder of the workplace.</summary>
    public static string Export(Workplace workplace)
    {
        var folder = Directory.CreateDirectory(Path.Combine(workplace.Folder, "shop")).FullName;
        foreach (var source in Directory.EnumerateFiles(Workplace.Sample))
            File.Copy(source, Path.Combine(folder, Path.GetFileName(source)));
        var path = Path.Combine(folder, "products.json");
        var products = JsonNode.Parse(File.ReadAllText(path))?.AsArray() ?? throw new FormatException("There are no products.");
        foreach (var (id, changes) in Changes())
            Change(products.OfType<JsonObject>().Single(product => (int?)product["id"] == id), changes);
        File.WriteAllText(path, products.ToJsonString());

        return folder;
    }

    /// <summary>What is said of a product instead.</summary>
    private static Dictionary<int, string> Changes() => new()
    {
        [GiftCard] = """{"type":"gift-card","regular_price":"","price":""}""",
        [Lottery] = """{"type":"lottery"}""",
        [Donation] = """
            {"regular_price":"","price":"","meta_data":[
              {"key":"_nyp","value":"yes"},{"key":"_min_price","value":"5"},{"key":"_maximum_price","value":"50"},{"key":"_suggested_price","value":"10"}]}
            """,
        [Tip] = """{"regular_price":"","price":"","meta_data":[{"key":"_nyp","value":"yes"}]}""",
        [Box] = """
            {"type":"mix-and-match","regular_price":"30","meta_data":[
              {"key":"_mnm_data","value":{"62":{"child_id":62},"67":{"child_id":67}}},
              {"key":"_mnm_min_container_size","value":"2"},{"key":"_mnm_max_container_size","value":"6"},{"key":"_mnm_per_product_pricing","value":"no"}]}
            """,
        [Crate] = """
            {"type":"mix-and-match","regular_price":"","meta_data":[
              {"key":"_mnm_data","value":{"62":{"child_id":62}}},{"key":"_mnm_base_price","value":"5"},
              {"key":"_mnm_per_product_pricing","value":"yes"},{"key":"_mnm_per_product_discount","value":"10"}]}
            """,
    };

    private static void Change(JsonObject product, string changes)
    {
        foreach (var (name, value) in JsonNode.Parse(changes)?.AsObject() ?? [])
            product[name] = value?.DeepClone();
    }
}
