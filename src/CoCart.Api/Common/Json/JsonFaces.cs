using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CoCart.Api.Common.Faces;

namespace CoCart.Api.Common.Json;

/// <summary>How each face writes JSON.</summary>
internal static class JsonFaces
{
    public static readonly JsonSerializerOptions Typed = Sharing(isTyped: true);
    public static readonly JsonSerializerOptions DropIn = Sharing(isTyped: false);

    /// <summary>For people; what is written has the shape of its face already.</summary>
    public static readonly JsonSerializerOptions Indented = new(DropIn) { WriteIndented = true, IndentSize = 4 };

    public static JsonSerializerOptions Of(Face face) => face is Face.Typed ? Typed : DropIn;

    private static JsonSerializerOptions Sharing(bool isTyped)
    {
        var plain = Create(isTyped);
        plain.MakeReadOnly();
        var options = Create(isTyped);
        options.Converters.Add(new SharedPartConverterFactory(plain, isTyped));
        options.MakeReadOnly();

        return options;
    }

    private static JsonSerializerOptions Create(bool isTyped)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        };
        options.Converters.Add(new PlainDecimalConverter());
        options.Converters.Add(new TwoFacedConverter(isTyped));
        options.Converters.Add(new OrderedMembersConverterFactory());
        if (!isTyped)
            options.Converters.Add(new EmptyMapConverterFactory());

        return options;
    }
}
