using CoCart.Api.Batches;
using CoCart.Api.Common.Formatting;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Sessions;
using CoCart.Api.V1.Carts;
using CoCart.Application.Carts;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CoCart.Api.V1.Totals;

/// <summary>Single totals: sums as people read them, taxes as decimal text.</summary>
[V1]
[ApiController]
[Tags("Totals")]
[Batchable]
[Route("cocart/v1/totals")]
public sealed class TotalsController(IMediator mediator) : ControllerBase
{
    /// <summary>Returns what all coupons take off, without tax.</summary>
    [Operation("getDiscountTotal")]
    [HttpGet("discount")]
    [ProducesResponseType<string>(StatusCodes.Status200OK)]
    public async Task<object> Discount(CartSession session, CancellationToken cancellationToken) =>
        Text(await CartAsync(session, cancellationToken), cart => cart.Priced.Totals.DiscountTotal);

    /// <summary>Returns what each coupon takes off, without tax, by its code.</summary>
    [Operation("getCouponTotals")]
    [HttpGet("discount/coupon-totals")]
    [ProducesResponseType<Map<string>>(StatusCodes.Status200OK)]
    public async Task<object> Coupons(CartSession session, CancellationToken cancellationToken) =>
        CouponSums.Discounts(await CartAsync(session, cancellationToken));

    /// <summary>Returns what each coupon takes off the tax, by its code.</summary>
    [Operation("getCouponTaxes")]
    [HttpGet("discount/coupon-tax")]
    [ProducesResponseType<Map<string>>(StatusCodes.Status200OK)]
    public async Task<object> CouponTaxes(CartSession session, CancellationToken cancellationToken) =>
        CouponSums.Taxes(await CartAsync(session, cancellationToken));

    /// <summary>Returns the sum of the fees.</summary>
    [Operation("getFeeTotal")]
    [HttpGet("fee")]
    [ProducesResponseType<string>(StatusCodes.Status200OK)]
    public async Task<object> Fee(CartSession session, CancellationToken cancellationToken) =>
        Text(await CartAsync(session, cancellationToken), cart => cart.Priced.Totals.FeeTotal);

    /// <summary>Returns the tax of the fees.</summary>
    [Operation("getFeeTax")]
    [HttpGet("fee/tax")]
    [ProducesResponseType<string>(StatusCodes.Status200OK)]
    public async Task<object> FeeTax(CartSession session, CancellationToken cancellationToken) =>
        MoneyText.Plain((await CartAsync(session, cancellationToken)).Priced.Totals.FeeTax);

    /// <summary>Returns what shipping costs.</summary>
    [Operation("getShippingTotal")]
    [HttpGet("shipping")]
    [ProducesResponseType<string>(StatusCodes.Status200OK)]
    public async Task<object> Shipping(ShippingTotalRequest request, CartSession session, CancellationToken cancellationToken) =>
        Text(await CartAsync(session, cancellationToken), cart => cart.Priced.Totals.ShippingTotal);

    /// <summary>Returns the tax of shipping.</summary>
    [Operation("getShippingTax")]
    [HttpGet("shipping/tax")]
    [ProducesResponseType<string>(StatusCodes.Status200OK)]
    public async Task<object> ShippingTax(ShippingTotalRequest request, CartSession session, CancellationToken cancellationToken) =>
        MoneyText.Plain((await CartAsync(session, cancellationToken)).Priced.Totals.ShippingTax);

    /// <summary>Returns the sum of the lines before discounts, without tax.</summary>
    [Operation("getSubtotal")]
    [HttpGet("subtotal")]
    [ProducesResponseType<string>(StatusCodes.Status200OK)]
    public async Task<object> Subtotal(CartSession session, CancellationToken cancellationToken) =>
        Text(await CartAsync(session, cancellationToken), cart => cart.Priced.Totals.Subtotal);

    /// <summary>Returns the tax of the lines before discounts.</summary>
    [Operation("getSubtotalTax")]
    [HttpGet("subtotal/tax")]
    [ProducesResponseType<string>(StatusCodes.Status200OK)]
    public async Task<object> SubtotalTax(CartSession session, CancellationToken cancellationToken) =>
        MoneyText.Plain((await CartAsync(session, cancellationToken)).Priced.Totals.SubtotalTax);

    /// <summary>Returns the sum of all taxes.</summary>
    [Operation("getTotalTax")]
    [HttpGet("tax")]
    [ProducesResponseType<string>(StatusCodes.Status200OK)]
    public async Task<object> Tax(CartSession session, CancellationToken cancellationToken) =>
        MoneyText.Plain((await CartAsync(session, cancellationToken)).Priced.Totals.TotalTax);

    /// <summary>Returns what the customer pays.</summary>
    [Operation("getTotal")]
    [HttpGet("total")]
    [ProducesResponseType<string>(StatusCodes.Status200OK)]
    public async Task<object> Total(CartSession session, CancellationToken cancellationToken) =>
        Text(await CartAsync(session, cancellationToken), cart => cart.Priced.Totals.Total);

    private Task<CartView> CartAsync(CartSession session, CancellationToken cancellationToken) =>
        mediator.Send(CartCommands.Contents(session), cancellationToken);

    private static string Text(CartView cart, Func<CartView, decimal> amount) => MoneyText.Format(amount(cart), cart.Store.Currency);
}
