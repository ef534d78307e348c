using System.Text.Json;
using CoCart.Domain.Carts;
using CoCart.Domain.Pricing;

namespace CoCart.Application.Extensions;

/// <summary>Does what <c>POST cart/update</c> asks for under a namespace of the plug-in's own.</summary>
public interface ICartCallback
{
    /// <summary>As the client sends it. One that another callback or the shop has already stops the start.</summary>
    string Namespace { get; }

    /// <summary>Says what is to be changed; the shop makes the changes, all of them or none.</summary>
    ValueTask<CallbackAnswer> HandleAsync(CallbackRequest request, CancellationToken cancellationToken);
}

/// <summary>What a client asks a callback for.</summary>
/// <param name="Cart">The cart as it is.</param>
/// <param name="Data">The parameter <c>data</c>: an object, empty if none was sent.</param>
public sealed record CallbackRequest(CartSnapshot Cart, JsonElement Data);

/// <summary>What a callback wants: changes of the cart, or to refuse.</summary>
public sealed record CallbackAnswer
{
    /// <summary>Nothing to change.</summary>
    public static readonly CallbackAnswer Nothing = new();

    /// <summary>Set: nothing is changed and the client gets this error.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>New quantities, checked as the client's are; 0 takes the line out.</summary>
    public IReadOnlyDictionary<ItemKey, Quantity> Quantities { get; init; } = new Dictionary<ItemKey, Quantity>();

    /// <summary>Prices of one in major units, zero or more, that belong to their lines from now on.</summary>
    public IReadOnlyDictionary<ItemKey, decimal> Prices { get; init; } = new Dictionary<ItemKey, decimal>();

    /// <summary>Fees to charge; one of the same id is replaced.</summary>
    public IReadOnlyList<Fee> Fees { get; init; } = [];

    /// <summary>Ids of fees to take off; those that are not there are skipped.</summary>
    public IReadOnlyList<string> RemovedFees { get; init; } = [];

    /// <summary>What to tell the customer; the texts may hold simple HTML.</summary>
    public IReadOnlyList<Notice> Notices { get; init; } = [];

    public static CallbackAnswer Refuse(string code, string message, int status = 400) => new() { Refusal = new Refusal(code, message, status) };
}
