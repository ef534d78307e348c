using System.Buffers.Text;
using System.Text;

namespace CoCart.HistoryChecker.Wire;

/// <summary>Reads HTTP/1.1 answers, of a told length or in chunks, from a stream.</summary>
internal sealed class ResponseReader(Stream stream)
{
    private readonly byte[] _buffer = new byte[16 * 1024];
    private int _start;
    private int _end;

    public async Task<WireResponse> ReadAsync()
    {
        var status = int.Parse((await ReadLineAsync()).AsSpan(9, 3));
        int? length = null;
        var isChunked = false;
        for (var line = await ReadLineAsync(); line.Length > 0; line = await ReadLineAsync())
        {
            if (line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
                length = int.Parse(line.AsSpan(15));
            isChunked |= line.Equals("Transfer-Encoding: chunked", StringComparison.OrdinalIgnoreCase);
        }

        using var body = new MemoryStream();
        if (isChunked)
            await ReadChunksAsync(body);
        else
            await ReadBytesAsync(body, length ?? 0);

        return new WireResponse(status, body.ToArray());
    }

    private async Task ReadChunksAsync(MemoryStream body)
    {
        while (true)
        {
            var line = Encoding.ASCII.GetBytes(await ReadLineAsync());
            if (!Utf8Parser.TryParse(line, out int length, out _, 'x'))
                throw new IOException("A chunk has no length.");
            await ReadBytesAsync(body, length);
            await ReadLineAsync();
            if (length is 0)
                return;
        }
    }

    private async Task ReadBytesAsync(MemoryStream body, int length)
    {
        while (length > 0)
        {
            if (_start == _end)
                await FillAsync();
            var count = Math.Min(length, _end - _start);
            body.Write(_buffer, _start, count);
            _start += count;
            length -= count;
        }
    }

    private async Task<string> ReadLineAsync()
    {
        var text = new StringBuilder();
        while (true)
        {
            if (_start == _end)
                await FillAsync();
            var end = Array.IndexOf(_buffer, (byte)'\n', _start, _end - _start);
            var upTo = end < 0 ? _end : end;
            text.Append(Encoding.ASCII.GetString(_buffer, _start, upTo - _start));
            _start = end < 0 ? _end : end + 1;
            if (end >= 0)
                return text.ToString().TrimEnd('\r');
        }
    }

    private async Task FillAsync()
    {
        _start = 0;
        _end = await stream.ReadAsync(_buffer);
        if (_end is 0)
            throw new IOException("The server hung up.");
    }
}
