namespace CoCart.Domain.Catalog;

/// <summary>What a review must be.</summary>
public static class ReviewRules
{
    private const int LongestAuthor = 245;
    private const int LongestEmail = 100;
    private const int LongestText = 65_525;

    public static void Ensure(string author, string email, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw ReviewErrors.NoText();
        if (author.Length > LongestAuthor)
            throw ReviewErrors.AuthorTooLong();
        if (email.Length > LongestEmail)
            throw ReviewErrors.EmailTooLong();
        if (text.Length > LongestText)
            throw ReviewErrors.TextTooLong();
    }
}

/// <summary>What becomes of reviews.</summary>
public static class ReviewStatus
{
    public const string Approved = "approved";
    public const string Held = "hold";

    /// <summary>What a wish makes of a new review: what is taken out of somewhere is held.</summary>
    public static string Of(string wish) => wish is Approved or "spam" or "trash" ? wish : Held;
}
