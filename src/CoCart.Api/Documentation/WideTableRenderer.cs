using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace CoCart.Api.Documentation;

/// <summary>A table in a box of its own, so that on a narrow screen the table is moved, by touch or keys, and not the page.</summary>
internal sealed class WideTableRenderer : HtmlTableRenderer
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.Write("<div class=\"wide\" role=\"region\" aria-label=\"Table\" tabindex=\"0\">");
        base.Write(renderer, table);
        renderer.WriteLine("</div>");
    }
}
