using CoCart.Domain.Catalog;
using CoCart.Domain.Customers;

namespace CoCart.Domain.Pricing.Coupons;

public enum DiscountType
{
    Percent,
    FixedCart,
    FixedProduct,
}

/// <summary>A coupon of the store with its conditions.</summary>
public sealed record Coupon
{
    public required int Id { get; init; }

    /// <summary>Lower case, as customers name it.</summary>
    public required string Code { get; init; }

    public required DiscountType Type { get; init; }

    /// <summary>As the store wrote it; equal amounts are told apart by their text when coupons are ordered.</summary>
    public required string AmountText { get; init; }

    /// <summary>Percent, or major units.</summary>
    public required decimal Amount { get; init; }

    public IReadOnlyList<ProductId> ProductIds { get; init; } = [];

    public IReadOnlyList<ProductId> ExcludedProductIds { get; init; } = [];

    public IReadOnlyList<int> CategoryIds { get; init; } = [];

    public IReadOnlyList<int> ExcludedCategoryIds { get; init; } = [];

    public bool ExcludesSaleItems { get; init; }

    public bool GrantsFreeShipping { get; init; }

    public bool IsIndividualUse { get; init; }

    public int? LimitToItems { get; init; }

    /// <summary>0: no minimum.</summary>
    public decimal MinimumAmount { get; init; }

    /// <summary>0: no maximum.</summary>
    public decimal MaximumAmount { get; init; }

    public int? UsageLimit { get; init; }

    public int UsageCount { get; init; }

    public int? UsageLimitPerUser { get; init; }

    /// <summary>Who has used it: user numbers and e-mail addresses, once per use.</summary>
    public IReadOnlyList<string> UsedBy { get; init; } = [];

    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Allowed e-mail addresses; <c>*</c> stands for any text.</summary>
    public IReadOnlyList<string> AllowedEmails { get; init; } = [];

    public bool Allows(string email) => AllowedEmails.Count is 0 || AllowedEmails.Any(pattern => EmailAddress.Matches(email, pattern));
}

/// <summary>The published coupons of the store.</summary>
public interface ICouponBook
{
    /// <summary>Those of the asked coupons that exist, by lower-case code: one look-up, however many are asked.</summary>
    ValueTask<IReadOnlyDictionary<string, Coupon>> FindManyAsync(IReadOnlyCollection<string> codes, CancellationToken cancellationToken);
}
