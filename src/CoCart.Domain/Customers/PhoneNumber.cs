namespace CoCart.Domain.Customers;

/// <summary>Phone numbers.</summary>
public static class PhoneNumber
{
    private const string Signs = " +-()./#_";

    /// <summary>A text could be dialled: digits and the signs that people put between them.</summary>
    public static bool IsOne(string text) => text.Any(char.IsAsciiDigit) && text.All(letter => char.IsAsciiDigit(letter) || Signs.Contains(letter));
}
