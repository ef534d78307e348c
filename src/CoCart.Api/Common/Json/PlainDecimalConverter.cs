using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoCart.Api.Common.Json;

/// <summary>Writes exact numbers without the zeros behind that a decimal remembers.</summary>
internal sealed class PlainDecimalConverter : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value / 1.0000000000000000000000000000m);
}
