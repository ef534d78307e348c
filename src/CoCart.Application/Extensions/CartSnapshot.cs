using CoCart.Domain.Carts;
using CoCart.Domain.Catalog;
using CoCart.Domain.Pricing;

namespace CoCart.Application.Extensions;

/// <summary>A cart as a plug-in sees it. Nothing in it can be changed.</summary>
/// <param name="Identity">Key, and number of the customer if it is one's.</param>
/// <param name="Lines">In cart order.</param>
/// <param name="Coupons">Codes in the order of application.</param>
/// <param name="Fees">In the order they were added.</param>
/// <param name="Customer">Addresses that the cart is priced for.</param>
/// <param name="Currency">ISO 4217 code of the store.</param>
public sealed record CartSnapshot(
    CartIdentity Identity, IReadOnlyList<CartSnapshotLine> Lines, IReadOnlyList<string> Coupons, IReadOnlyList<Fee> Fees, CartCustomer Customer, string Currency);

/// <summary>A line of a cart as a plug-in sees it.</summary>
/// <param name="Key">The line's key.</param>
/// <param name="Product">What is bought: the variation, or the product itself.</param>
/// <param name="Selection">The line's choices, with the client's own data.</param>
/// <param name="Quantity">How many.</param>
/// <param name="UnitPrice">Price of one in major units as entered, before price providers: the catalogue's, or the one accepted for this line.</param>
public sealed record CartSnapshotLine(ItemKey Key, Product Product, Selection Selection, Quantity Quantity, decimal UnitPrice);
