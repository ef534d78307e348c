namespace CoCart.Infrastructure.Importing.WooCommerce;

/// <summary>Kinds of rows beside those that set the store up.</summary>
internal static class RowKinds
{
    public const string Product = "product";
    public const string Variation = "variation";
    public const string Coupon = "coupon";
    public const string User = "user";
    public const string Purchase = "purchase";
    public const string Review = "review";
}
