using CoCart.Application.Common.Messaging;
using CoCart.Domain.Catalog;

namespace CoCart.Application.Products.CheckBuyer;

/// <summary>Asks whether somebody has bought a product, by the e-mail address.</summary>
public sealed record CheckBuyerQuery(ProductId Product, string Email) : IQuery<bool>;
