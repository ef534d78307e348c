using CoCart.Application.Common.Messaging;

namespace CoCart.Application.Products.ListAttributeTerms;

/// <summary>Asks for a page of an attribute's values.</summary>
/// <param name="Attribute">The attribute, by number or slug.</param>
/// <param name="Query">Which values.</param>
/// <param name="Page">Which part of them.</param>
public sealed record ListAttributeTermsQuery(string Attribute, TermQuery Query, PageOf Page) : IQuery<Listed<TermView>>;
