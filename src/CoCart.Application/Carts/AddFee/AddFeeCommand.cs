using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;

namespace CoCart.Application.Carts.AddFee;

/// <summary>Adds a fee to the cart; the view tells if one of the same name was there already and stayed as it is.</summary>
/// <param name="Cart">Whose cart.</param>
/// <param name="Name">What it is for, as people read it; its id is made of it.</param>
/// <param name="Amount">Decimal text in major units; below zero it is a rebate.</param>
/// <param name="IsTaxable">Tax is charged on it; a rebate lowers taxes always.</param>
/// <param name="TaxClass">Slug of the tax class; empty: standard.</param>
/// <param name="IsManager">The caller is an administrator or shop manager.</param>
/// <param name="IsRefusedIfThere">A fee of the same name that is there already is an error; else it is only told.</param>
/// <param name="TakesNotices">The answer shows the pending notices, so they count as told.</param>
public sealed record AddFeeCommand(
    CartIdentity Cart, string Name, string Amount, bool IsTaxable, string TaxClass, bool IsManager, bool IsRefusedIfThere, bool TakesNotices)
    : ICommand<CartView>;
