namespace CoCart.Domain.Customers;

/// <summary>Tells whether a password is right.</summary>
public interface IPasswordChecker
{
    /// <summary>A password that was right a short while ago is known without being checked again.</summary>
    bool TryRecall(string login, string password, out CustomerAccount? customer);

    /// <summary>
    /// The customer of a login, e-mail address or billing phone, if the password is right; none otherwise, and it takes as long to say so
    /// whether the login exists or not.
    /// </summary>
    ValueTask<CustomerAccount?> CheckAsync(string login, string password, CancellationToken cancellationToken);
}
