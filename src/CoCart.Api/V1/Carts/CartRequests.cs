using CoCart.Api.Common.Parameters;

namespace CoCart.Api.V1.Carts;

/// <summary>What reading the cart takes.</summary>
[RestRequest]
public sealed record GetCartRequest
{
    /// <summary>The cart of a guest; in the query or a form, never in JSON.</summary>
    public string? CartKey { get; init; }

    /// <summary>Images of the lines are wanted.</summary>
    public bool Thumb { get; init; }
}
