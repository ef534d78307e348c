namespace CoCart.HistoryChecker.Model;

/// <summary>Why a cart refuses.</summary>
internal enum Refusal
{
    AddsTooMany,
    AddsTooManyOfGroup,
    NotEnoughRemaining,
    SecondOfOne,
    NotInCart,
    NoItems,
    QuantityTooSmall,
    QuantityTooLarge,
    OneByOne,
    AlreadyRestored,
    NothingToRestore,
    NotRestorable,
    CouponUnknown,
    CouponOnEmptyCart,
    CouponNotApplicable,
    CouponNotApplied,
}
