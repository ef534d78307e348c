using CoCart.Application.Common.Messaging;

namespace CoCart.Application.Products.GetTerm;

/// <summary>Asks for a category or tag, or for an attribute's value.</summary>
/// <param name="Attribute">The attribute whose value is asked for, by number or slug; none: the taxonomy counts.</param>
/// <param name="Taxonomy">As <c>category</c>.</param>
/// <param name="Id">The term.</param>
/// <param name="Slug">The term, where it is asked for by its slug; none: the number counts.</param>
public sealed record GetTermQuery(string? Attribute, string Taxonomy, int Id, string? Slug = null) : IQuery<TermView>;
