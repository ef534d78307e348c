using CoCart.Domain.Common;

namespace CoCart.Domain.Catalog;

/// <summary>Why the shop shows or takes no review.</summary>
public static class ReviewErrors
{
    public static DomainException NotFound() => new("review_not_found", "There is no such review.");

    public static DomainException NotABuyer() => new("review_not_by_buyer", "Only who bought the product may tell what he thinks of it.");

    public static DomainException Exists() => new("review_exists", "This review is there already.");

    public static DomainException NoText() => new("review_content_invalid", "Tell what you think of the product.");

    public static DomainException TextTooLong() => new("review_content_too_long", "The review is too long.");

    public static DomainException AuthorTooLong() => new("reviewer_too_long", "The name is too long.");

    public static DomainException EmailTooLong() => new("reviewer_email_too_long", "The e-mail address is too long.");

    public static DomainException Duplicate() => new("review_duplicate", "You have said that already.");

    public static DomainException TooFast() => new("review_flood", "You write too fast: wait a moment.");

    public static DomainException Failed() => new("review_failed_create", "The review could not be kept.");
}
