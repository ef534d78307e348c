using CoCart.Domain.Common;

namespace CoCart.Domain.Pricing.Fees;

/// <summary>Why a fee is not added.</summary>
public static class FeeErrors
{
    public static DomainException NameRequired() => new("fee_name_required", "Say what the fee is for: its name is missing.");

    public static DomainException AmountRequired() => new("fee_amount_required", "Say how much the fee is: its amount is missing.");

    public static DomainException AmountInvalid() => new("fee_amount_invalid", "The amount is not an amount of money.");

    public static DomainException CartEmpty() => new("fee_cart_empty", "A fee needs something in the cart.");

    public static DomainException AlreadyAdded(string name) => new("fee_already_added", $"The fee \"{name}\" is in the cart already.");

    public static DomainException NotAllowed() => new("fee_not_allowed", "This shop does not let you add this fee.");
}
