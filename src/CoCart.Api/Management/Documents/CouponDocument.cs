using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.OpenApi.Schemas;

namespace CoCart.Api.Management.Documents;

/// <summary>A coupon.</summary>
[OpenEnded]
public sealed record CouponDocument
{
    /// <summary>Its number.</summary>
    [ReadOnly(true)]
    public required int Id { get; init; }

    /// <summary>What customers enter.</summary>
    [Example("\"spring20\"")]
    public string Code { get; init; } = "";

    /// <summary>Decimal text: per cent, or major units.</summary>
    [Example("\"20\"")]
    public string Amount { get; init; } = "";

    /// <summary>Only what is published can be used.</summary>
    public string Status { get; init; } = "";

    /// <summary>By the clock of the shop.</summary>
    [ReadOnly(true)]
    public string DateCreated { get; init; } = "";

    /// <summary>By the clock of Greenwich.</summary>
    [ReadOnly(true)]
    public string DateCreatedGmt { get; init; } = "";

    /// <summary>By the clock of the shop.</summary>
    [ReadOnly(true)]
    public string? DateModified { get; init; }

    /// <summary>By the clock of Greenwich.</summary>
    [ReadOnly(true)]
    public string? DateModifiedGmt { get; init; }

    /// <summary>What the amount is taken off.</summary>
    [AllowedValues("percent", "fixed_cart", "fixed_product")]
    [Example("\"percent\"")]
    public string DiscountType { get; init; } = "";

    /// <summary>For the people of the shop.</summary>
    public string Description { get; init; } = "";

    /// <summary>When it ends, by the clock of the shop; none: never.</summary>
    public string? DateExpires { get; init; }

    /// <summary>The same by the clock of Greenwich.</summary>
    public string? DateExpiresGmt { get; init; }

    /// <summary>How often it was used.</summary>
    [ReadOnly(true)]
    public int UsageCount { get; init; }

    /// <summary>It goes with no other coupon.</summary>
    public bool IndividualUse { get; init; }

    /// <summary>Products it is for; empty: all.</summary>
    public IReadOnlyList<int> ProductIds { get; init; } = [];

    /// <summary>Products it is not for.</summary>
    public IReadOnlyList<int> ExcludedProductIds { get; init; } = [];

    /// <summary>How often it can be used; none: any number of times.</summary>
    public int? UsageLimit { get; init; }

    /// <summary>How often a customer can use it; none: any number of times.</summary>
    public int? UsageLimitPerUser { get; init; }

    /// <summary>For how many pieces; none: all.</summary>
    public int? LimitUsageToXItems { get; init; }

    /// <summary>It lets ship for free.</summary>
    public bool FreeShipping { get; init; }

    /// <summary>Categories it is for; empty: all.</summary>
    public IReadOnlyList<int> ProductCategories { get; init; } = [];

    /// <summary>Categories it is not for.</summary>
    public IReadOnlyList<int> ExcludedProductCategories { get; init; } = [];

    /// <summary>It is not for what is reduced already.</summary>
    public bool ExcludeSaleItems { get; init; }

    /// <summary>Least value of the cart, as decimal text in major units.</summary>
    public string MinimumAmount { get; init; } = "";

    /// <summary>Highest value of the cart, as decimal text in major units.</summary>
    public string MaximumAmount { get; init; } = "";

    /// <summary>E-mail addresses it is for; empty: all.</summary>
    public IReadOnlyList<string> EmailRestrictions { get; init; } = [];

    /// <summary>Who has used it: numbers of customers, or e-mail addresses.</summary>
    [ReadOnly(true)]
    public IReadOnlyList<string> UsedBy { get; init; } = [];

    /// <summary>What plug-ins keep with it.</summary>
    public IReadOnlyList<DocumentMeta> MetaData { get; init; } = [];

    /// <summary>Addresses of it and of what it belongs to.</summary>
    [ReadOnly(true)]
    [JsonPropertyName("_links")]
    [NeverNull]
    public DocumentLinks? Links { get; init; }
}
