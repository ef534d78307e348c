using System.Net;
using System.Net.Sockets;

namespace CoCart.ExamplePlugin;

/// <summary>Holds a request until a test lets it go: it connects to the test and waits for a byte.</summary>
internal static class Gate
{
    public static async Task WaitAsync(int port)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port);
        await client.GetStream().ReadExactlyAsync(new byte[1]);
    }
}
