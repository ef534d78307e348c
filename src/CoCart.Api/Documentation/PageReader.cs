using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CoCart.Api.Documentation;

/// <summary>Makes pages of Markdown.</summary>
internal static class PageReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoIdentifiers(Markdig.Extensions.AutoIdentifiers.AutoIdentifierOptions.GitHub)
        .DisableHtml()
        .Build();

    public static Page Read(string file, string text)
    {
        var document = Markdown.Parse(text, Pipeline);
        foreach (var link in document.Descendants<LinkInline>())
            link.Url = PageAddresses.OfLink(link.Url ?? "", file);
        foreach (var rows in document.Descendants<TableRow>().GroupBy(Word).Where(rows => rows.Key.Length > 0))
            rows.First().GetAttributes().Id = rows.Key;

        return new Page(
            file,
            PageAddresses.OfText(file),
            Plain(document.OfType<HeadingBlock>().FirstOrDefault()),
            Plain(document.OfType<ParagraphBlock>().FirstOrDefault()),
            Render(document));
    }

    /// <summary>The word of the API that a row begins with, by which the first one can be linked; empty: none.</summary>
    private static string Word(TableRow row) => !row.IsHeader && row.FirstOrDefault() is TableCell { Count: 1 } cell && cell[0] is ParagraphBlock { Inline: { } inline }
        && inline.FirstChild is CodeInline { NextSibling: null } word ? word.Content : "";

    private static string Render(MarkdownDocument document)
    {
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new WideTableRenderer());
        renderer.Render(document);

        return writer.ToString();
    }

    private static string Plain(LeafBlock? block) => string.Concat((block?.Inline?.Descendants() ?? []).Select(piece => piece switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        _ => "",
    }));
}
