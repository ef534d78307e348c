using CoCart.Application.Common.Messaging;

namespace CoCart.Application.Products.ListTerms;

/// <summary>Asks for a page of categories, tags or brands.</summary>
/// <param name="Query">Which terms.</param>
/// <param name="Page">Which part of them.</param>
public sealed record ListTermsQuery(TermQuery Query, PageOf Page) : IQuery<Listed<TermView>>;
