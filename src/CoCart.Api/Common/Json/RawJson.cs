using System.Text.Json;
using System.Text.Json.Serialization;
using CoCart.Api.Common.Faces;

namespace CoCart.Api.Common.Json;

/// <summary>JSON that is written already.</summary>
[JsonConverter(typeof(RawJsonConverter))]
public readonly record struct RawJson(ReadOnlyMemory<byte> Bytes)
{
    /// <summary>A value as a face writes it.</summary>
    public static RawJson Of(object value, Face face) => new(JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), JsonFaces.Of(face)));

    public JsonElement Parse()
    {
        using var document = JsonDocument.Parse(Bytes);

        return document.RootElement.Clone();
    }
}

/// <summary>Writes it as it is.</summary>
internal sealed class RawJsonConverter : JsonConverter<RawJson>
{
    public override RawJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Answers are only written.");

    public override void Write(Utf8JsonWriter writer, RawJson value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.Bytes.IsEmpty ? "null"u8 : value.Bytes.Span, skipInputValidation: true);
}
