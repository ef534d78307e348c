using CoCart.Client.Admin;
using CoCart.Client.V1;
using CoCart.Client.V2;

namespace CoCart.Client;

/// <summary>A shop as one customer or program sees it. Make one for each: it holds a cart.</summary>
public sealed class CoCartClient
{
    /// <param name="http">Its base address is the server's typed face, as <c>https://shop.example/api/</c>.</param>
    /// <param name="keys">Where the key of the cart is kept; none: in memory.</param>
    public CoCartClient(HttpClient http, ICartKeyStore? keys = null)
    {
        ArgumentNullException.ThrowIfNull(http);
        Session = new CoCartSession(keys ?? new MemoryCartKeyStore());
        (V1, V2, Admin) = (new V1Client(Session, http), new V2Client(Session, http), new AdminClient(Session, http));
    }

    /// <summary>Cart and caller.</summary>
    public CoCartSession Session { get; }

    /// <summary>The cart as version 1 of the API tells it.</summary>
    public V1Client V1 { get; }

    /// <summary>Carts, products and the store.</summary>
    public V2Client V2 { get; }

    /// <summary>For managers of the store.</summary>
    public AdminClient Admin { get; }

    /// <summary>A client of its own connections, for programs without dependency injection.</summary>
    /// <param name="server">Address of the server, as <c>https://shop.example</c>.</param>
    /// <param name="keys">Where the key of the cart is kept; none: in memory.</param>
    public static CoCartClient Of(Uri server, ICartKeyStore? keys = null) =>
        new(new HttpClient(new RetryHandler { InnerHandler = new SocketsHttpHandler { UseCookies = false } }) { BaseAddress = CoCartClientOptions.FaceOf(server) }, keys);
}
