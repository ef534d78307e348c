using CoCart.Application.Common.Messaging;

namespace CoCart.Application.Products.ListProducts;

/// <summary>Asks for a page of the products that fit.</summary>
public sealed record ListProductsQuery(ProductFilter Filter, PageOf Page, ProductViewer Viewer) : IQuery<Listed<ProductView>>;
