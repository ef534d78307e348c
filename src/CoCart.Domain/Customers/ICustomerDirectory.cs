namespace CoCart.Domain.Customers;

/// <summary>The registered customers of the store.</summary>
public interface ICustomerDirectory
{
    /// <summary>A customer by number; none if there is no such.</summary>
    ValueTask<CustomerAccount?> FindAsync(int id, CancellationToken cancellationToken);

    /// <summary>A customer by number, login, e-mail address, or billing phone if that is only one's; none if there is no such.</summary>
    ValueTask<CustomerAccount?> FindByNameAsync(string name, CancellationToken cancellationToken);
}
