namespace CoCart.Application.Carts;

/// <summary>Who may add fees.</summary>
public sealed record FeeOptions
{
    public const string Section = "Fees";

    /// <summary>Everybody may add a fee to the own cart, but no rebate; else only administrators and shop managers may add either.</summary>
    public bool AllowClients { get; init; }

    /// <summary>A rebate (an amount below zero) is for managers always: else customers would set their own prices.</summary>
    internal bool Allows(decimal amount, bool isManager) => isManager || (AllowClients && amount > 0);
}
