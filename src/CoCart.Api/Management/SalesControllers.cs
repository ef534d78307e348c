using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Management.Documents;
using CoCart.Application.Management;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.Management;

/// <summary>The coupons.</summary>
[Tags("Coupons")]
[Resource("Coupon", "Coupons", typeof(CouponDocument))]
[Route("wc/v3/coupons")]
public sealed class CouponsController(IMediator mediator) : ChangeDocumentsController(mediator)
{
    /// <inheritdoc/>
    protected override StorePlace Place => new(StoreKind.Coupon);
}

/// <summary>The customers.</summary>
[Tags("Customers")]
[Resource("Customer", "Customers", typeof(CustomerDocument))]
[Route("wc/v3/customers")]
public sealed class CustomersController(IMediator mediator) : ChangeDocumentsController(mediator)
{
    /// <inheritdoc/>
    protected override StorePlace Place => new(StoreKind.Customer);
}

/// <summary>The tax rates.</summary>
[Tags("Taxes")]
[Resource("TaxRate", "TaxRates", typeof(TaxRateDocument))]
[Route("wc/v3/taxes")]
public sealed class TaxRatesController(IMediator mediator) : ChangeDocumentsController(mediator)
{
    /// <inheritdoc/>
    protected override StorePlace Place => new(StoreKind.TaxRate);
}

/// <summary>The tax classes.</summary>
[Tags("Taxes")]
[Resource("TaxClass", "TaxClasses", typeof(TaxClassDocument))]
[Route("wc/v3/taxes/classes")]
public sealed class TaxClassesController(IMediator mediator) : ChangeDocumentsController(mediator)
{
    /// <inheritdoc/>
    protected override StorePlace Place => new(StoreKind.TaxClass);
}

/// <summary>The ways to pay.</summary>
[Tags("Payment gateways")]
[Resource("PaymentGateway", "PaymentGateways", typeof(PaymentGatewayDocument))]
[Route("wc/v3/payment_gateways")]
public sealed class PaymentGatewaysController(IMediator mediator) : ReadDocumentsController(mediator)
{
    /// <inheritdoc/>
    protected override StorePlace Place => new(StoreKind.PaymentGateway);
}
