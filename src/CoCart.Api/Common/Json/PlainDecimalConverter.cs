using System.Text.Json;
using System.Text.Json.Serialization;
using CoCart.Domain.Monetary;

namespace CoCart.Api.Common.Json;

/// <summary>Writes exact numbers without the zeros behind that a decimal remembers.</summary>
internal sealed class PlainDecimalConverter : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(Precision.Shortest(value));
}
