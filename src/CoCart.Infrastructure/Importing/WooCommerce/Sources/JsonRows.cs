using System.Runtime.CompilerServices;
using System.Text.Json;

namespace CoCart.Infrastructure.Importing.WooCommerce.Sources;

/// <summary>
/// Reads a file that is a list of documents, or an object of such lists, one document after the other: a large file is never
/// in memory as a whole. Members that are no lists are left out.
/// </summary>
internal static class JsonRows
{
    private const int FirstBuffer = 1 << 16;

    public static async IAsyncEnumerable<SourceRow> ReadAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(path);
        var cursor = new Cursor(new byte[FirstBuffer]);
        while (await cursor.FillAsync(stream, cancellationToken))
            foreach (var row in cursor.Rows())
                yield return row;
    }

    /// <summary>What is read of the file and not yet given out.</summary>
    private sealed class Cursor(byte[] buffer)
    {
        private byte[] _buffer = buffer;
        private int _length;
        private bool _isEnd;
        private bool _isStarted;
        private JsonReaderState _state;
        private string _group = "";
        private int _rowDepth;

        public async Task<bool> FillAsync(Stream stream, CancellationToken cancellationToken)
        {
            if (_isEnd)
                return false;
            if (_length == _buffer.Length)
                Array.Resize(ref _buffer, _buffer.Length * 2);
            var count = await stream.ReadAsync(_buffer.AsMemory(_length), cancellationToken);
            _length += count;
            _isEnd = count is 0;
            if (!_isStarted && _length >= 3)
                SkipByteOrderMark();

            return true;
        }

        public List<SourceRow> Rows()
        {
            var rows = new List<SourceRow>();
            var reader = new Utf8JsonReader(_buffer.AsSpan(0, _length), _isEnd, _state);
            var taken = 0;
            while (reader.Read())
            {
                if (!TryToken(ref reader, rows))
                    break;
                (taken, _state) = ((int)reader.BytesConsumed, reader.CurrentState);
            }

            _buffer.AsSpan(taken, _length - taken).CopyTo(_buffer);
            _length -= taken;

            return rows;
        }

        private bool TryToken(ref Utf8JsonReader reader, List<SourceRow> rows)
        {
            if (reader.CurrentDepth is 0)
                _rowDepth = reader.TokenType is JsonTokenType.StartObject ? 2 : 1;
            else if (reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 })
                _group = reader.GetString() ?? "";
            else if (reader.TokenType is JsonTokenType.StartObject)
                return TryDocument(ref reader, rows);

            return true;
        }

        /// <summary>Not all of the document is read yet: it is begun again with more of the file.</summary>
        private bool TryDocument(ref Utf8JsonReader reader, List<SourceRow> rows)
        {
            var isRow = reader.CurrentDepth == _rowDepth;
            if (!JsonDocument.TryParseValue(ref reader, out var document))
                return false;
            using (document)
                if (isRow)
                    rows.Add(new SourceRow(document.RootElement.Clone(), _group));

            return true;
        }

        private void SkipByteOrderMark()
        {
            _isStarted = true;
            if (!_buffer.AsSpan(0, _length).StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
                return;
            _buffer.AsSpan(3, _length - 3).CopyTo(_buffer);
            _length -= 3;
        }
    }
}
