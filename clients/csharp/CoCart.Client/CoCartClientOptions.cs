namespace CoCart.Client;

/// <summary>How the server is reached.</summary>
public sealed class CoCartClientOptions
{
    /// <summary>Address of the server, as <c>https://shop.example</c>.</summary>
    public Uri? Server { get; set; }

    /// <summary>The typed face of a server, where each answer has one type.</summary>
    internal static Uri FaceOf(Uri server) => new(server.AbsoluteUri.TrimEnd('/') + "/api/");
}
