using CoCart.Application.Common.Messaging;
using CoCart.Domain.Catalog;

namespace CoCart.Application.Products.GetVariation;

/// <summary>Asks for a published variation of a product.</summary>
public sealed record GetVariationQuery(ProductId Parent, ProductId Id, ProductViewer Viewer) : IQuery<ProductView>;
