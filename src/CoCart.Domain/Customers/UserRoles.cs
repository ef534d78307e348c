namespace CoCart.Domain.Customers;

/// <summary>Names of what users may be.</summary>
public static class UserRoles
{
    public const string Administrator = "administrator";
    public const string ShopManager = "shop_manager";
}
