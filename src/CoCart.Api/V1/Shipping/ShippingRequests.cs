using System.ComponentModel.DataAnnotations;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Parameters;
using CoCart.Api.Common.Sessions;
using CoCart.Application.Carts.CalculateShipping;
using CoCart.Application.Carts.ChooseShipping;
using CoCart.Application.Carts.GetShippingMethods;
using CoCart.Domain.Customers;
using CoCart.Domain.Pricing.Shipping;

namespace CoCart.Api.V1.Shipping;

/// <summary>Which ways to ship are wanted.</summary>
[RestRequest]
public record ShippingMethodsRequest
{
    /// <summary>For shops that sell subscriptions; this one does not.</summary>
    public string RecurringCartKey { get; init; } = "";

    internal GetShippingMethodsQuery ToQuery(CartSession session) =>
        new(RecurringCartKey.Length is 0 ? session.Identity : throw ShippingErrors.UnknownRecurringCart());
}

/// <summary>A way to ship.</summary>
[RestRequest]
public sealed record ChooseShippingRequest : ShippingMethodsRequest
{
    /// <summary>The offered rate, as <c>flat_rate:2</c>.</summary>
    [Required]
    [Example("\"flat_rate:1\"")]
    public string Key { get; init; } = "";

    internal ChooseShippingCommand ToCommand(CartSession session) =>
        new(ToQuery(session).Cart, Key, Package: null, TakesNotices: false);
}

/// <summary>Where the cart goes.</summary>
[RestRequest]
public sealed record CalculateShippingRequest
{
    /// <summary>Two letters, as <c>GB</c>.</summary>
    [Required]
    [Example("\"GB\"")]
    public string Country { get; init; } = "";

    /// <summary>The state's code within its country.</summary>
    public string State { get; init; } = "";

    /// <summary>Town.</summary>
    public string City { get; init; } = "";

    /// <summary>Postcode.</summary>
    [Example("\"SW1A 1AA\"")]
    public string Postcode { get; init; } = "";

    /// <summary>Returns the ways to ship instead of a word.</summary>
    [Reshapes(typeof(Map<RateResponse>))]
    public bool ReturnMethods { get; init; }

    internal CalculateShippingCommand ToCommand(CartSession session) =>
        new(session.Identity, new Place(Country, State, City, Postcode), TakesNotices: false);
}
