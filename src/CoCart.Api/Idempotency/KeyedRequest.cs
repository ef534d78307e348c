using CoCart.Api.Batches;
using CoCart.Api.Common.Answers;
using CoCart.Api.Common.Errors;
using CoCart.Api.Common.Faces;
using CoCart.Application.Idempotency;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace CoCart.Api.Idempotency;

/// <summary>
/// Runs the rest of a request as often as it takes, each time as if it were the first, and keeps the answer back instead of
/// sending it.
/// </summary>
internal sealed class KeyedRequest(HttpContext outer, RequestDelegate next) : IKeyedRequest
{
    /// <summary>What may be part of a batch does nothing outside the carts' transaction.</summary>
    public bool IsRehearsable => outer.GetEndpoint()?.Metadata is { } marks
        && (marks.GetMetadata<BatchableAttribute>() is { IsAllowed: true, ReadsOnly: false } || marks.GetMetadata<RunsBatchAttribute>() is not null);

    public async Task<KeyedOutcome> RunAsync(CancellationToken cancellationToken)
    {
        var body = new MemoryStream();
        var context = Again(body);
        try
        {
            await next(context);
        }
        catch (Exception refusal) when (ErrorEnvelopeHandler.IsForeseen(refusal))
        {
            body.SetLength(0);
            await SayAsync(context, refusal, cancellationToken);
        }

        await RestHeaders.Write(context);
        var status = context.Response.StatusCode;
        var answer = FinishedAnswer.Of(context, body.GetBuffer().AsMemory(0, (int)body.Length));

        return new KeyedOutcome(answer.Write(), IsRefused: status >= StatusCodes.Status400BadRequest, IsFinal(status));
    }

    /// <summary>A lost race, a limit and a failure say nothing of the request: the next time it may go well.</summary>
    private static bool IsFinal(int status) =>
        status is not (StatusCodes.Status409Conflict or StatusCodes.Status429TooManyRequests) and < StatusCodes.Status500InternalServerError;

    private static async Task SayAsync(HttpContext context, Exception refusal, CancellationToken cancellationToken)
    {
        context.Response.Clear();
        context.Features.Set<IExceptionHandlerFeature>(new ExceptionHandlerFeature { Error = refusal, Path = context.Request.Path, Endpoint = context.GetEndpoint() });
        await context.RequestServices.GetRequiredService<IExceptionHandler>().TryHandleAsync(context, refusal, cancellationToken);
    }

    /// <summary>The same request with an answer of its own.</summary>
    private DefaultHttpContext Again(MemoryStream body)
    {
        var features = new FeatureCollection(outer.Features);
        features.Set<IHttpResponseFeature>(new HttpResponseFeature());
        features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(body));
        features.Set<IResponseCookiesFeature>(new ResponseCookiesFeature(features));
        features.Set<IItemsFeature>(new ItemsFeature());
        features.Set(outer.Exchange().Again());

        return new DefaultHttpContext(features);
    }
}
