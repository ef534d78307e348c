using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.ObjectPool;

namespace CoCart.Api.Common.Answers;

/// <summary>
/// A place where an answer is written before it is sent: so its length is known, and it is sent in one piece. The places are
/// used again; what slow readers and large answers took beyond the usual is given back.
/// </summary>
internal sealed class AnswerBuffer : IDisposable
{
    /// <summary>Bytes of a usual cart.</summary>
    private const int Usual = 8 << 10;

    /// <summary>Bytes of a place that is kept.</summary>
    private const int Most = 64 << 10;

    /// <summary>Places that are kept.</summary>
    private const int Places = 64;

    private static readonly JsonWriterOptions Unchecked = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private static readonly DefaultObjectPool<AnswerBuffer> Pool = new(new Policy(), Places);

    private readonly ArrayBufferWriter<byte> _bytes = new(Usual);
    private readonly Utf8JsonWriter _writer;

    private AnswerBuffer() => _writer = new Utf8JsonWriter(_bytes, Unchecked);

    /// <summary>What was written, until the place is given back.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.WrittenMemory;

    public static AnswerBuffer Take() => Pool.Get();

    public void Write(object? value, JsonSerializerOptions options)
    {
        JsonSerializer.Serialize(_writer, value, value?.GetType() ?? typeof(object), options);
        _writer.Flush();
    }

    /// <summary>Gives the place back: what was written is not looked at any more.</summary>
    public void Dispose() => Pool.Return(this);

    private sealed class Policy : PooledObjectPolicy<AnswerBuffer>
    {
        public override AnswerBuffer Create() => new();

        public override bool Return(AnswerBuffer obj)
        {
            obj._bytes.ResetWrittenCount();
            obj._writer.Reset();

            return obj._bytes.Capacity <= Most;
        }
    }
}
