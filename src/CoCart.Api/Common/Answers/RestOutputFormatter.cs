using Microsoft.AspNetCore.Mvc.Formatters;

namespace CoCart.Api.Common.Answers;

/// <summary>Writes every action's answer; what a client says it accepts does not matter, there is only JSON.</summary>
internal sealed class RestOutputFormatter : OutputFormatter
{
    public RestOutputFormatter() => SupportedMediaTypes.Add("application/json");

    public override bool CanWriteResult(OutputFormatterCanWriteContext context) => true;

    public override void WriteResponseHeaders(OutputFormatterWriteContext context)
    {
        // the writer sets them with the body
    }

    public override Task WriteResponseBodyAsync(OutputFormatterWriteContext context) => RestWriter.WriteAsync(context.HttpContext, context.Object);
}
