using CoCart.Api.Common.Json;
using CoCart.Application.Carts;
using CoCart.Domain.Payments;

namespace CoCart.Api.V1.Payments;

/// <summary>The ways to pay by id; where there is nothing to pay, existing apps are told so in words.</summary>
public sealed class PaymentMethodsResponse(Map<PaymentMethodResponse> methods, bool needsPayment) : ITwoFaced<Map<PaymentMethodResponse>>
{
    public Map<PaymentMethodResponse> Typed => methods;

    public object DropIn => needsPayment ? methods : "There is nothing to pay.";

    internal static PaymentMethodsResponse Of(PaymentMethodsView view) => new(
        new Map<PaymentMethodResponse>(view.Offered.Select(gateway => KeyValuePair.Create(gateway.Id, PaymentMethodResponse.Of(gateway, view)))),
        view.NeedsPayment);
}

/// <summary>A way to pay.</summary>
public sealed record PaymentMethodResponse
{
    public string Id { get; init; } = "";

    /// <summary>As the shop's own people read it.</summary>
    public string MethodTitle { get; init; } = "";

    /// <summary>As customers read it.</summary>
    public string Title { get; init; } = "";

    public string Description { get; init; } = "";

    /// <summary>Always empty.</summary>
    public string Icon { get; init; } = "";

    /// <summary>Always empty.</summary>
    public string IconUrls { get; init; } = "";

    /// <summary>It asks for more at the checkout.</summary>
    public bool HasFields { get; init; }

    /// <summary>None: everywhere.</summary>
    public string? Countries { get; init; }

    /// <summary>None: always.</summary>
    public string? Availability { get; init; }

    /// <summary>What it can do, as <c>products</c> or <c>refunds</c>.</summary>
    public IReadOnlyList<string> Supports { get; init; } = [];

    /// <summary>None: the shop's own text.</summary>
    public string? OrderButtonText { get; init; }

    public bool ChosenGateway { get; init; }

    internal static PaymentMethodResponse Of(PaymentGateway gateway, PaymentMethodsView view) => new()
    {
        Id = gateway.Id,
        MethodTitle = gateway.MethodTitle,
        Title = gateway.Title,
        Description = gateway.Description,
        Supports = gateway.Supports,
        ChosenGateway = gateway.Id == view.Chosen?.Id,
    };
}
