using CoCart.Api.Common.Sessions;
using CoCart.Api.Management;

namespace CoCart.Api.Idempotency;

/// <summary>The header that makes a request one that is done once, and the operations that it counts for.</summary>
public static class KeyedRoutes
{
    /// <summary>Name of the request's header.</summary>
    public const string Header = "Idempotency-Key";

    /// <summary>Header of an answer that was given before.</summary>
    public const string ReplayHeader = "Idempotency-Replayed";

    /// <summary>
    /// Whatever changes something, in any version: all methods but GET, and the GETs that change a cart. Not the management of the store,
    /// whose changes may take too long for the carts' transaction.
    /// </summary>
    /// <param name="method">HTTP method.</param>
    /// <param name="marks">Attributes of the operation.</param>
    public static bool Take(string method, IReadOnlyList<object> marks) =>
        !marks.OfType<ManagementAttribute>().Any() && (RequestKinds.IsChange(method) || marks.OfType<ChangesCartAttribute>().Any());
}
