namespace CoCart.Infrastructure.Persistence.Rows;

/// <summary>A product or variation. The document is the store's own description of it.</summary>
internal sealed class ProductRow
{
    /// <summary>The store's number.</summary>
    public int Id { get; init; }

    public int? ParentId { get; set; }

    /// <summary>Trimmed, upper case; none: no article number.</summary>
    public string? Sku { get; set; }

    public required string Status { get; set; }

    public int MenuOrder { get; set; }

    /// <summary>Unix seconds of the last change as the document tells it; 0: it does not.</summary>
    public long ModifiedAt { get; set; }

    public required string Document { get; set; }
}

/// <summary>A coupon.</summary>
internal sealed class CouponRow
{
    public int Id { get; init; }

    /// <summary>Lower case.</summary>
    public required string Code { get; set; }

    public required string Status { get; set; }

    /// <summary>Unix seconds of the last change as the document tells it; 0: it does not.</summary>
    public long ModifiedAt { get; set; }

    public required string Document { get; set; }
}

/// <summary>A registered user.</summary>
internal sealed class UserRow
{
    public int Id { get; init; }

    /// <summary>Lower case, as the e-mail address.</summary>
    public required string Login { get; set; }

    public required string Email { get; set; }

    /// <summary>Billing phone as it was given; none: not known.</summary>
    public string? Phone { get; set; }

    /// <summary>None: cannot sign in.</summary>
    public string? PasswordHash { get; set; }

    /// <summary>Unix seconds of the last change as the document tells it; 0: it does not.</summary>
    public long ModifiedAt { get; set; }

    public required string Document { get; set; }
}

/// <summary>Anything else that sets up the store: settings, tax rates, zones, terms, media, countries.</summary>
internal sealed class StoreRecordRow
{
    public required string Kind { get; init; }

    public required string Key { get; init; }

    public required string Document { get; set; }
}

/// <summary>Counts changes of the store, so that every process sees when its copy is old.</summary>
internal sealed class StoreRevisionRow
{
    public const int OnlyId = 1;

    public int Id { get; init; }

    public long Number { get; set; }
}
