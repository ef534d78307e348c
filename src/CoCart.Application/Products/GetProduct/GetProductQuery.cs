using CoCart.Application.Common.Messaging;

namespace CoCart.Application.Products.GetProduct;

/// <summary>Asks for a published product or variation.</summary>
/// <param name="Reference">Its number, its article number or its slug, tried in this order.</param>
/// <param name="Viewer">Who looks.</param>
public sealed record GetProductQuery(string Reference, ProductViewer Viewer) : IQuery<ProductView>;
