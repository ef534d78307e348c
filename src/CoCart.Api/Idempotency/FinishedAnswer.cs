using Microsoft.Extensions.Primitives;

namespace CoCart.Api.Idempotency;

/// <summary>A whole answer, to be sent now and kept for later.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Headers">All headers, but those that depend on the page that asks.</param>
/// <param name="Body">Body, byte for byte.</param>
internal sealed record FinishedAnswer(int Status, IReadOnlyList<KeyValuePair<string, StringValues>> Headers, ReadOnlyMemory<byte> Body)
{
    private const string OfPages = "Access-Control-";

    /// <summary>What a request was answered, without having been sent.</summary>
    public static FinishedAnswer Of(HttpContext context, ReadOnlyMemory<byte> body) =>
        new(context.Response.StatusCode, [.. context.Response.Headers.Where(header => !DependsOnPage(header.Key))], body);

    public static FinishedAnswer Read(ReadOnlyMemory<byte> bytes)
    {
        using var stream = new MemoryStream(bytes.ToArray());
        using var reader = new BinaryReader(stream);
        var status = reader.ReadInt32();
        var headers = new KeyValuePair<string, StringValues>[reader.ReadInt32()];
        for (var index = 0; index < headers.Length; index++)
            headers[index] = KeyValuePair.Create(reader.ReadString(), Values(reader));

        return new FinishedAnswer(status, headers, bytes[(int)stream.Position..]);
    }

    public byte[] Write()
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream))
        {
            writer.Write(Status);
            writer.Write(Headers.Count);
            foreach (var (name, values) in Headers)
                Write(writer, name, values);
            writer.Write(Body.Span);
        }

        return stream.ToArray();
    }

    /// <summary>Copies the headers to another answer.</summary>
    public void CopyTo(IHeaderDictionary headers)
    {
        foreach (var (name, values) in Headers)
            headers[name] = values;
    }

    private static bool DependsOnPage(string name) => name is "Vary" || name.StartsWith(OfPages, StringComparison.OrdinalIgnoreCase);

    private static void Write(BinaryWriter writer, string name, StringValues values)
    {
        writer.Write(name);
        writer.Write(values.Count);
        foreach (var value in values)
            writer.Write(value ?? "");
    }

    private static StringValues Values(BinaryReader reader)
    {
        var values = new string[reader.ReadInt32()];
        for (var index = 0; index < values.Length; index++)
            values[index] = reader.ReadString();

        return new StringValues(values);
    }
}
