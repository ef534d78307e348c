using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoCart.Api.Common.Json;

/// <summary>An answer whose members are more than its type says, or in another order: clients' own data among them.</summary>
public interface IOrderedMembers
{
    /// <summary>The members in the order of the wire.</summary>
    Map<object> Members();
}

/// <summary>Writes the members that an answer names.</summary>
internal sealed class OrderedMembersConverter<TAnswer> : JsonConverter<TAnswer>
    where TAnswer : IOrderedMembers
{
    public override TAnswer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Answers are only written.");

    public override void Write(Utf8JsonWriter writer, TAnswer value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.Members(), options);
}

/// <summary>Makes converters for answers that name their members.</summary>
internal sealed class OrderedMembersConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeof(IOrderedMembers).IsAssignableFrom(typeToConvert);

    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter?)Activator.CreateInstance(typeof(OrderedMembersConverter<>).MakeGenericType(typeToConvert));
}
