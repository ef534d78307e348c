namespace CoCart.Domain.Catalog;

public enum ProductType
{
    Simple,
    Variable,
    Variation,
    Grouped,
    External,

    /// <summary>A kind that the shop itself does not know; what it means is said by a handler of it.</summary>
    Other,
}

public enum ProductStatus
{
    Published,
    Private,
    Draft,
    Pending,
    Scheduled,
    Trashed,
}

public enum TaxStatus
{
    Taxable,
    ShippingOnly,
    None,
}

public enum StockStatus
{
    InStock,
    OutOfStock,
    OnBackorder,
}

public enum Backorders
{
    No,
    Notify,
    Yes,
}

public enum CatalogVisibility
{
    Visible,
    CatalogOnly,
    SearchOnly,
    Hidden,
}
