using CoCart.Domain.Common;

namespace CoCart.Application.Management;

/// <summary>Why the store cannot be looked at or changed as it was asked for.</summary>
public static class ManagementErrors
{
    /// <summary>Every kind has words of its own for a document that is not there.</summary>
    public static DomainException Unknown(StoreKind kind) => new($"{Word(kind)}_unknown", "There is no such document.");

    public static DomainException UnknownToChange(StoreKind kind) =>
        kind is StoreKind.Customer ? new DomainException("customer_unknown_to_change", "There is no such customer.") : Unknown(kind);

    public static DomainException Exists(StoreKind kind) => new(
        kind is StoreKind.Product or StoreKind.Coupon or StoreKind.Customer ? $"{Word(kind)}_exists" : "document_exists", "It exists already: update it instead.");

    public static DomainException InvalidField(string field, string message) => new DocumentException("document_invalid", message) { Field = field };

    public static DomainException MissingField(string field) => new DocumentException("document_incomplete", $"{field} is missing.") { Field = field };

    public static DomainException SkuTaken(int other) =>
        new DocumentException("sku_taken", "Another product has this article number.") { OtherId = other };

    /// <summary>An attribute has a word of its own for it.</summary>
    public static DomainException NameTaken(StoreKind kind, int other) => kind is StoreKind.Attribute
        ? new DomainException("attribute_taken", "There is an attribute of this slug already.")
        : new DocumentException("term_taken", "There is one of this name or slug already.") { OtherId = other };

    public static DomainException CouponCodeTaken() => new("coupon_code_taken", "There is a coupon of this code already.");

    public static DomainException EmailTaken() => new("customer_email_taken", "Somebody has this e-mail address already.");

    public static DomainException LoginTaken() => new("customer_login_taken", "Somebody has this login already.");

    public static DomainException EmailInvalid() => new("customer_email_invalid", "This is no e-mail address.");

    public static DomainException NoTrash() => new("trash_not_supported", "There is no trash for this: delete it with force=true.");

    public static DomainException InTrash() => new("already_trashed", "It is in the trash already.");

    public static DomainException NotYours() => new("document_not_yours", "This user is changed by administrators only.");

    public static DomainException NotDeletable() => new("document_not_deletable", "The shop cannot be without this.");

    public static DomainException TooMany(int most) => new("batch_too_large", $"A batch changes {most} documents at most.");

    private static string Word(StoreKind kind) => kind switch
    {
        StoreKind.Category or StoreKind.Tag or StoreKind.Brand or StoreKind.ShippingClass or StoreKind.AttributeTerm => "term",
        StoreKind.ShippingZone or StoreKind.ZoneLocation => "shipping_zone",
        StoreKind.ZoneMethod => "zone_method",
        StoreKind.SettingGroup => "setting_group",
        StoreKind.TaxRate => "tax_rate",
        StoreKind.TaxClass => "tax_class",
        StoreKind.PaymentGateway => "payment_gateway",
        _ => $"managed_{kind.ToString().ToLowerInvariant()}",
    };
}
