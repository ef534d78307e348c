using CoCart.Domain.Common;

namespace CoCart.Domain.Payments;

/// <summary>Why a way to pay cannot be had.</summary>
public static class PaymentErrors
{
    public static DomainException NoneOffered() => new("payment_methods_none", "There is no way to pay for this cart.");

    public static DomainException MethodRequired() => new("payment_method_required", "Say how you will pay: the payment method is missing.");

    public static DomainException NotOffered(string id) => new("payment_method_not_offered", $"The payment method \"{id}\" is not offered for this cart.");
}
