namespace CoCart.Api.Documentation;

/// <summary>A text of the documentation, ready to be shown.</summary>
/// <param name="File">Where its source lies in the repository.</param>
/// <param name="Address">Where it is shown.</param>
/// <param name="Title">Its first heading.</param>
/// <param name="Teaser">Its first paragraph, without mark-up.</param>
/// <param name="Html">Its content.</param>
internal sealed record Page(string File, string Address, string Title, string Teaser, string Html);
