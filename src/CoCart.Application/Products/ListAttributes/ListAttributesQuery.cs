using CoCart.Application.Common.Messaging;

namespace CoCart.Application.Products.ListAttributes;

/// <summary>Asks for all attributes of the shop.</summary>
public sealed record ListAttributesQuery : IQuery<IReadOnlyList<AttributeView>>;
