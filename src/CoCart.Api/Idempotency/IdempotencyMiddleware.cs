using CoCart.Api.Common.Faces;
using CoCart.Application.Idempotency.RunOnce;
using MediatR;
using Microsoft.Extensions.Primitives;

namespace CoCart.Api.Idempotency;

/// <summary>
/// Does a change that comes with a key once, however often it comes. All that follows runs inside one command, so that the
/// answer is stored in the transaction that stores the change.
/// </summary>
internal sealed class IdempotencyMiddleware(RequestDelegate next, RequestKeys keys)
{
    public Task InvokeAsync(HttpContext context) =>
        context.Request.Headers.TryGetValue(KeyedRoutes.Header, out var key) && context.GetEndpoint() is { } endpoint && KeyedRoutes.Take(context.Request.Method, endpoint.Metadata)
            ? RunOnceAsync(context, key)
            : next(context);

    private async Task RunOnceAsync(HttpContext context, StringValues key)
    {
        var command = new RunOnceCommand(keys.Of(context, key), new KeyedRequest(context, next));
        var answer = await SendAsync(context, command);
        var finished = FinishedAnswer.Read(answer.Answer);

        context.Exchange().Finished = finished;
        context.Response.StatusCode = finished.Status;
        if (answer.IsReplayed)
            context.Response.Headers[KeyedRoutes.ReplayHeader] = "true";
        await context.Response.BodyWriter.WriteAsync(finished.Body, context.RequestAborted);
    }

    private static async Task<OnceAnswer> SendAsync(HttpContext context, RunOnceCommand command)
    {
        try
        {
            return await context.RequestServices.GetRequiredService<IMediator>().Send(command, context.RequestAborted);
        }
        catch (NotDoneException notDone)
        {
            return new OnceAnswer(notDone.Answer, IsReplayed: false);
        }
    }
}
