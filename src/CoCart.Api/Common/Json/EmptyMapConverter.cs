using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoCart.Api.Common.Json;

/// <summary>Writes an empty map as <c>[]</c>, as existing apps know it.</summary>
internal sealed class EmptyMapConverter<TValue>(JsonSerializerOptions options) : JsonConverter<Map<TValue>>
{
    private readonly JsonConverter<TValue> _values = (JsonConverter<TValue>)options.GetConverter(typeof(TValue));

    public override Map<TValue> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("The drop-in face only writes.");

    public override void Write(Utf8JsonWriter writer, Map<TValue> value, JsonSerializerOptions options)
    {
        if (value.Count is 0)
        {
            writer.WriteStartArray();
            writer.WriteEndArray();
            return;
        }

        writer.WriteStartObject();
        foreach (var (name, member) in value)
        {
            writer.WritePropertyName(name);
            if (member is not null && typeof(TValue) == typeof(object))
                JsonSerializer.Serialize(writer, member, member.GetType(), options);
            else
                _values.Write(writer, member, options);
        }

        writer.WriteEndObject();
    }
}

/// <summary>Makes converters for maps of any value.</summary>
internal sealed class EmptyMapConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Map<>);

    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter?)Activator.CreateInstance(typeof(EmptyMapConverter<>).MakeGenericType(typeToConvert.GetGenericArguments()), options);
}
