namespace CoCart.Domain.Pricing.Coupons;

/// <summary>Why a coupon cannot be used, with the numbers that clients know.</summary>
public enum CouponError
{
    None = 0,
    RemovedAsInvalid = 101,
    NotYours = 102,
    AlreadyApplied = 103,
    BesideIndividualUse = 104,
    Unknown = 105,
    UsageLimitReached = 106,
    Expired = 107,
    MinimumNotMet = 108,
    NotApplicable = 109,
    SaleItemsExcluded = 110,
    MaximumExceeded = 112,
    ProductsExcluded = 113,
    CategoriesExcluded = 114,
    UsageLimitHeldByOwnOrder = 115,
    UsageLimitReachedForGuest = 116,
}
