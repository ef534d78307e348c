namespace CoCart.Domain.Catalog;

public enum ProductType
{
    Simple,
    Variable,
    Variation,
    Grouped,
    External,
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
