namespace CoCart.Domain.Customers;

/// <summary>Tells whether a password is right.</summary>
public interface IPasswordChecker
{
    /// <summary>
    /// The customer of a login or e-mail address, if the password is right; none otherwise, and it takes as long to say so
    /// whether the login exists or not.
    /// </summary>
    ValueTask<CustomerAccount?> CheckAsync(string login, string password, CancellationToken cancellationToken);
}
