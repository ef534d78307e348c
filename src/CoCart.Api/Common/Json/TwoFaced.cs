using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoCart.Api.Common.Json;

/// <summary>An answer that existing apps know in another shape than its type says.</summary>
public interface ITwoFaced
{
    /// <summary>What the typed face writes; none: <c>null</c>.</summary>
    object? Typed { get; }

    /// <summary>What the drop-in face writes.</summary>
    object DropIn { get; }
}

/// <summary>An answer that has one type on the typed face, which its documents name.</summary>
/// <typeparam name="TTyped">What the typed face writes.</typeparam>
public interface ITwoFaced<out TTyped> : ITwoFaced
{
    /// <summary>What the typed face writes.</summary>
    new TTyped Typed { get; }

    /// <inheritdoc/>
    object? ITwoFaced.Typed => Typed;
}

/// <summary>Writes the shape of the face.</summary>
internal sealed class TwoFacedConverter(bool isTyped) : JsonConverter<ITwoFaced>
{
    public override bool CanConvert(Type typeToConvert) => typeof(ITwoFaced).IsAssignableFrom(typeToConvert);

    public override ITwoFaced Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Answers are only written.");

    public override void Write(Utf8JsonWriter writer, ITwoFaced value, JsonSerializerOptions options)
    {
        if ((isTyped ? value.Typed : value.DropIn) is { } shape)
            JsonSerializer.Serialize(writer, shape, shape.GetType(), options);
        else
            writer.WriteNullValue();
    }
}
