using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CoCart.Infrastructure.Importing.WooCommerce;

/// <summary>Writes a row as it is kept: without links and without what the other system derives or draws at random.</summary>
internal static class CanonicalJson
{
    private static readonly HashSet<string> LeftOut = ["_links", "price_html", "related_ids", "password", "password_hash", "permalink_template", "generated_slug"];
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(JsonElement row)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Plain))
        {
            if (row.ValueKind is JsonValueKind.Object)
                WriteMembers(writer, row);
            else
                row.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void WriteMembers(Utf8JsonWriter writer, JsonElement row)
    {
        writer.WriteStartObject();
        foreach (var member in row.EnumerateObject())
            if (!LeftOut.Contains(member.Name))
                member.WriteTo(writer);
        writer.WriteEndObject();
    }
}
