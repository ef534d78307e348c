using CoCart.Application.Common.Messaging;

namespace CoCart.Application.Products.GetAttribute;

/// <summary>Asks for an attribute by its number or slug.</summary>
public sealed record GetAttributeQuery(string Reference) : IQuery<AttributeView>;
