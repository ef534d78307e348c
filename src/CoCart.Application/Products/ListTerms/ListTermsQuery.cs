using CoCart.Application.Common.Messaging;

namespace CoCart.Application.Products.ListTerms;

/// <summary>Asks for a page of categories or tags, or of an attribute's values.</summary>
/// <param name="Attribute">The attribute whose values are asked for, by number or slug; none: the taxonomy of the query counts.</param>
/// <param name="Query">Which terms.</param>
/// <param name="Page">Which part of them.</param>
public sealed record ListTermsQuery(string? Attribute, TermQuery Query, PageOf Page) : IQuery<Listed<TermView>>;
