using CoCart.Application.Common.Messaging;

namespace CoCart.Application.Products.GetAttributeTerm;

/// <summary>Asks for a value of an attribute.</summary>
/// <param name="Attribute">The attribute, by number or slug.</param>
/// <param name="Id">The value.</param>
/// <param name="Slug">The value, where it is asked for by its slug; none: the number counts.</param>
public sealed record GetAttributeTermQuery(string Attribute, int Id, string? Slug = null) : IQuery<TermView>;
