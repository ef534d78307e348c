using CoCart.Application.Common.Messaging;

namespace CoCart.Application.Products.GetTerm;

/// <summary>Asks for a category, a tag or a brand.</summary>
/// <param name="Taxonomy">As <c>category</c>.</param>
/// <param name="Id">The term.</param>
public sealed record GetTermQuery(string Taxonomy, int Id) : IQuery<TermView>;
