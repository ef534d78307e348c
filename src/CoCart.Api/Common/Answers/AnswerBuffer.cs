using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CoCart.Api.Common.Answers;

/// <summary>
/// A place where an answer is written before it is sent: so its length is known, and it is sent in one piece. The places are
/// used again.
/// </summary>
internal sealed class AnswerBuffer : IDisposable
{
    /// <summary>Bytes of a usual cart.</summary>
    private const int Usual = 8 << 10;

    /// <summary>Bytes of what is worth keeping.</summary>
    private const int Most = 256 << 10;

    private static readonly JsonWriterOptions Unchecked = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private static readonly ConcurrentBag<AnswerBuffer> Free = [];

    private readonly ArrayBufferWriter<byte> _bytes = new(Usual);
    private readonly Utf8JsonWriter _writer;

    private AnswerBuffer() => _writer = new Utf8JsonWriter(_bytes, Unchecked);

    /// <summary>What was written, until the place is given back.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.WrittenMemory;

    public static AnswerBuffer Take() => Free.TryTake(out var buffer) ? buffer : new AnswerBuffer();

    public void Write(object? value, JsonSerializerOptions options)
    {
        JsonSerializer.Serialize(_writer, value, value?.GetType() ?? typeof(object), options);
        _writer.Flush();
    }

    /// <summary>Gives the place back: what was written is not looked at any more.</summary>
    public void Dispose()
    {
        _bytes.ResetWrittenCount();
        _writer.Reset();
        if (_bytes.Capacity <= Most)
            Free.Add(this);
        else
            _writer.Dispose();
    }
}
