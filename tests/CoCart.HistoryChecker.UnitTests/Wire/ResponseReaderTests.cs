using System.Text;
using CoCart.HistoryChecker.Wire;

namespace CoCart.HistoryChecker.UnitTests.Wire;

public class ResponseReaderTests
{
    private const string WithLength = "HTTP/1.1 404 Not Found\r\nContent-Length: 5\r\n\r\nfirst";
    private const string Chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nsec\r\nA\r\nond answer\r\n0\r\n\r\n";

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public async Task Answers_are_read_one_after_another_in_whatever_pieces_they_come(int piece)
    {
        var reader = new ResponseReader(new Trickle(Encoding.ASCII.GetBytes(WithLength + Chunked), piece));

        var first = await reader.ReadAsync();
        var second = await reader.ReadAsync();

        Assert.Equal((404, "first"), (first.Status, Encoding.ASCII.GetString(first.Body.Span)));
        Assert.Equal((200, "second answer"), (second.Status, Encoding.ASCII.GetString(second.Body.Span)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Len")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nfir")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nsec\r\n")]
    public async Task An_answer_that_breaks_off_is_no_answer(string text) =>
        await Assert.ThrowsAsync<IOException>(() => new ResponseReader(new MemoryStream(Encoding.ASCII.GetBytes(text))).ReadAsync());

    /// <summary>Gives its bytes in small pieces.</summary>
    private sealed class Trickle(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(piece, buffer.Length)], cancellationToken);
    }
}
