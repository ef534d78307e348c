using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Infrastructure;

namespace CoCart.Api.Common.Answers;

/// <summary>Writes what an action returned. There is one form, so nothing is chosen among formatters.</summary>
internal sealed class RestResultExecutor : IActionResultExecutor<ObjectResult>
{
    public Task ExecuteAsync(ActionContext context, ObjectResult result)
    {
        if (result.StatusCode is { } status)
            context.HttpContext.Response.StatusCode = status;

        return RestWriter.WriteAsync(context.HttpContext, result.Value);
    }
}
