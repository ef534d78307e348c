using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoCart.Api.Common.Json;

/// <summary>An answer that existing apps know in another shape than its type says.</summary>
public interface ITwoFaced
{
    /// <summary>What the typed face writes.</summary>
    object Typed { get; }

    /// <summary>What the drop-in face writes.</summary>
    object DropIn { get; }
}

/// <summary>Writes the shape of the face.</summary>
internal sealed class TwoFacedConverter(bool isTyped) : JsonConverter<ITwoFaced>
{
    public override bool CanConvert(Type typeToConvert) => typeof(ITwoFaced).IsAssignableFrom(typeToConvert);

    public override ITwoFaced Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Answers are only written.");

    public override void Write(Utf8JsonWriter writer, ITwoFaced value, JsonSerializerOptions options)
    {
        var shape = isTyped ? value.Typed : value.DropIn;
        JsonSerializer.Serialize(writer, shape, shape.GetType(), options);
    }
}
