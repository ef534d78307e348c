using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CoCart.Api.Common.Json;

/// <summary>Marks parts of answers that may be the same in many of them.</summary>
internal interface ISharedPart;

/// <summary>Remembers the parts that are the same in many answers: each face writes them once.</summary>
internal static class SharedPart
{
    private static readonly ConditionalWeakTable<ISharedPart, Copies> Known = [];

    /// <summary>A part that will be in many answers and never changes; it is remembered as long as anybody has it.</summary>
    public static TPart Of<TPart>(TPart part)
        where TPart : class, ISharedPart
    {
        Known.Add(part, new Copies());

        return part;
    }

    public static Copies? Find(ISharedPart part) => Known.TryGetValue(part, out var copies) ? copies : null;

    /// <summary>A part as each face has written it.</summary>
    public sealed class Copies
    {
        public byte[]? Typed { get; set; }

        public byte[]? DropIn { get; set; }
    }
}

/// <summary>Writes a shared part as it was written the first time, and any other anew.</summary>
/// <param name="plain">How a face writes it the first time.</param>
internal sealed class SharedPartConverter<TPart>(JsonSerializerOptions plain, bool isTyped) : JsonConverter<TPart>
    where TPart : class, ISharedPart
{
    private readonly JsonTypeInfo<TPart> _shape = (JsonTypeInfo<TPart>)plain.GetTypeInfo(typeof(TPart));

    public override TPart Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Answers are only written.");

    public override void Write(Utf8JsonWriter writer, TPart value, JsonSerializerOptions options)
    {
        if (SharedPart.Find(value) is { } copies)
            writer.WriteRawValue(isTyped ? copies.Typed ??= Whole(value) : copies.DropIn ??= Whole(value), skipInputValidation: true);
        else
            JsonSerializer.Serialize(writer, value, _shape);
    }

    private byte[] Whole(TPart value) => JsonSerializer.SerializeToUtf8Bytes(value, _shape);
}

/// <summary>Makes converters for shared parts of any type.</summary>
internal sealed class SharedPartConverterFactory(JsonSerializerOptions plain, bool isTyped) : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeof(ISharedPart).IsAssignableFrom(typeToConvert);

    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter?)Activator.CreateInstance(typeof(SharedPartConverter<>).MakeGenericType(typeToConvert), plain, isTyped);
}
