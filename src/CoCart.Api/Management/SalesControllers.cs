using CoCart.Application.Management;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.Management;

/// <summary>The coupons.</summary>
[Route("wc/v3/coupons")]
public sealed class CouponsController(IMediator mediator) : ChangeDocumentsController(mediator)
{
    /// <inheritdoc/>
    protected override StorePlace Place => new(StoreKind.Coupon);
}

/// <summary>The customers.</summary>
[Route("wc/v3/customers")]
public sealed class CustomersController(IMediator mediator) : ChangeDocumentsController(mediator)
{
    /// <inheritdoc/>
    protected override StorePlace Place => new(StoreKind.Customer);
}

/// <summary>The tax rates.</summary>
[Route("wc/v3/taxes")]
public sealed class TaxRatesController(IMediator mediator) : ChangeDocumentsController(mediator)
{
    /// <inheritdoc/>
    protected override StorePlace Place => new(StoreKind.TaxRate);
}

/// <summary>The tax classes.</summary>
[Route("wc/v3/taxes/classes")]
public sealed class TaxClassesController(IMediator mediator) : ChangeDocumentsController(mediator)
{
    /// <inheritdoc/>
    protected override StorePlace Place => new(StoreKind.TaxClass);
}

/// <summary>The ways to pay.</summary>
[Route("wc/v3/payment_gateways")]
public sealed class PaymentGatewaysController(IMediator mediator) : ReadDocumentsController(mediator)
{
    /// <inheritdoc/>
    protected override StorePlace Place => new(StoreKind.PaymentGateway);
}
