using System.ComponentModel.DataAnnotations;
using CoCart.Api.Common.Authentication;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Parameters;
using CoCart.Api.Common.Sessions;
using CoCart.Application.Carts.AddFee;
using CoCart.Application.Carts.RemoveFees;

namespace CoCart.Api.V1.Fees;

/// <summary>A fee to add.</summary>
[RestRequest]
public sealed record AddFeeRequest
{
    /// <summary>What it is for, as people read it; a cart has one fee of a name.</summary>
    [Required]
    [Example("\"Gift wrapping\"")]
    public string Name { get; init; } = "";

    /// <summary>Decimal text in major units, as <c>4.50</c>.</summary>
    [Required]
    [Example("\"4.50\"")]
    public string Amount { get; init; } = "";

    /// <summary>Tax is charged on it.</summary>
    public bool Taxable { get; init; }

    /// <summary>Slug of the tax class; empty for the standard class.</summary>
    public string TaxClass { get; init; } = "";

    internal AddFeeCommand ToCommand(CartSession session, Caller caller) => new(
        session.Identity, Name, Amount, Taxable, TaxClass, caller.IsManager, IsRefusedIfThere: true, TakesNotices: false);
}

/// <summary>A wish to have the fees worked out anew.</summary>
[RestRequest]
public sealed record CalculateFeesRequest
{
    /// <summary>Accepted, without effect: what is worked out always counts.</summary>
    [Example("true")]
    public bool SetSession { get; init; }

    /// <summary>Returns the fees instead of a word.</summary>
    [Reshapes(typeof(Map<FeeResponse>))]
    public bool Return { get; init; }
}

/// <summary>Messages about all fees.</summary>
internal static class FeeCommands
{
    public static RemoveFeesCommand Remove(CartSession session) => new(session.Identity, TakesNotices: false);
}
