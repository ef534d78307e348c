using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CoCart.HistoryChecker.Wire;

/// <summary>
/// A kept-alive HTTP/1.1 connection that never sends anything twice. Ready-made clients repeat some requests by themselves
/// when a connection breaks; here it must be known of each request whether it was sent, and that it was sent once.
/// </summary>
internal sealed class WireConnection : IDisposable
{
    private readonly Socket _socket;
    private readonly NetworkStream _stream;
    private readonly ResponseReader _responses;

    private WireConnection(Socket socket)
    {
        _socket = socket;
        _stream = new NetworkStream(socket, ownsSocket: true);
        _responses = new ResponseReader(_stream);
    }

    /// <exception cref="NotSentException">Nobody listens there.</exception>
    public static async Task<WireConnection> OpenAsync(IPEndPoint server)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(server);
        }
        catch (SocketException refused)
        {
            socket.Dispose();
            throw new NotSentException("Nobody listens.", refused);
        }

        return new WireConnection(socket);
    }

    /// <exception cref="IOException">The connection broke: the request may have been carried out or not.</exception>
    public async Task<WireResponse> SendAsync(WireRequest request)
    {
        await _stream.WriteAsync(Bytes(request));

        return await _responses.ReadAsync();
    }

    public void Dispose()
    {
        _stream.Dispose();
        _socket.Dispose();
    }

    private static byte[] Bytes(WireRequest request)
    {
        var body = request.Body ?? "";
        var text = new StringBuilder($"{request.Method} {request.Path} HTTP/1.1\r\nHost: shop.test\r\n");
        if (request.IdempotencyKey is { } key)
            text.Append("Idempotency-Key: ").Append(key).Append("\r\n");
        if (request.Body is not null)
            text.Append("Content-Type: application/json\r\n");
        text.Append("Content-Length: ").Append(body.Length).Append("\r\n\r\n").Append(body);

        return Encoding.ASCII.GetBytes(text.ToString());
    }
}
