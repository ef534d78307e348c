using System.Text.Json.Nodes;

namespace CoCart.Infrastructure.Importing.WooCommerce.Csv;

/// <summary>Writes the images of a row; the first is the main one.</summary>
internal static class CsvImages
{
    public static void Write(CsvRow row, JsonObject json, CsvTerms terms)
    {
        if (!row.Has("Images"))
            return;
        var images = row.Texts("Images").Select(terms.Image).DistinctBy(image => image.Id).ToList();
        if (row.IsVariation)
            WriteOne(json, images.FirstOrDefault());
        else
            json.SetList("images", images.Select(image => Document(image, (json["images"] as JsonArray ?? []).Count)), Address);
    }

    private static string Address(JsonObject image) => image.Text("src");

    private static void WriteOne(JsonObject json, Term? image)
    {
        if (image is null)
            json.SetNode("image", null);
        else if (json["image"] is not JsonObject known || Address(known) != image.Name)
            json.SetNode("image", Document(image, 0));
    }

    /// <summary>An image that the store knows keeps its name and its text.</summary>
    private static JsonObject Document(Term image, int known) => known > 0
        ? new JsonObject { ["id"] = image.Id, ["src"] = image.Name }
        : new JsonObject { ["id"] = image.Id, ["src"] = image.Name, ["name"] = Path.GetFileName(image.Name), ["alt"] = "" };
}
