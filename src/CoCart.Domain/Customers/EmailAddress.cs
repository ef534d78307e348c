using System.Net.Mail;

namespace CoCart.Domain.Customers;

/// <summary>E-mail addresses.</summary>
public static class EmailAddress
{
    /// <summary>A text is one, with a domain of at least two parts.</summary>
    public static bool IsOne(string text) =>
        MailAddress.TryCreate(text, out var address) && address.Address == text && address.Host.Contains('.', StringComparison.Ordinal);

    /// <summary>An address fits a pattern, where <c>*</c> stands for any text; case does not matter.</summary>
    public static bool Matches(string text, string pattern) =>
        System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(pattern.Trim(), text.Trim(), ignoreCase: true);
}
