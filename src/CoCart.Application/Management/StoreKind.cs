namespace CoCart.Application.Management;

/// <summary>What a store is made of.</summary>
public enum StoreKind
{
    Product,
    Variation,
    Category,
    Tag,
    Brand,
    ShippingClass,
    Attribute,
    AttributeTerm,
    Review,
    Coupon,
    Customer,
    TaxRate,
    TaxClass,
    ShippingZone,
    ZoneLocation,
    ZoneMethod,
    SettingGroup,
    Setting,
    PaymentGateway,
    Country,
    Continent,
    Currency,
}

/// <summary>Where documents of a kind are.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Parent">What they belong to: the product of variations, the attribute of values, the zone of methods, the group of settings; empty: nothing.</param>
public sealed record StorePlace(StoreKind Kind, string Parent = "");
