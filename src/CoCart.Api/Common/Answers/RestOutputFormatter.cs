using Microsoft.AspNetCore.Mvc.Formatters;

namespace CoCart.Api.Common.Answers;

/// <summary>Tells those who describe the API that every answer is JSON; what a client says it accepts does not matter.</summary>
internal sealed class RestOutputFormatter : OutputFormatter
{
    public RestOutputFormatter() => SupportedMediaTypes.Add("application/json");

    public override Task WriteResponseBodyAsync(OutputFormatterWriteContext context) => RestWriter.WriteAsync(context.HttpContext, context.Object);
}
