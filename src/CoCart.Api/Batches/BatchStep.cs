using System.Runtime.ExceptionServices;
using CoCart.Api.Common.Faces;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.Parameters;
using CoCart.Application.Batches;
using Microsoft.AspNetCore.Http.Features;

namespace CoCart.Api.Batches;

/// <summary>Sends a request that came inside another through the API and keeps its answer.</summary>
internal sealed class BatchStep(BatchItem item, HttpContext outer, RequestDelegate run) : IBatchStep
{
    private static readonly string[] AnswerHeaders = ["Location", "X-WP-Total", "X-WP-TotalPages"];

    /// <summary>The answer of the last time that it was done; none: it was not.</summary>
    public BatchAnswer? Answer { get; private set; }

    public bool IsRead => HttpMethods.IsGet(item.Method);

    public bool IsMalformed => Answer is { } answer && BatchAnswers.IsMalformed(answer);

    /// <summary>A read, or one whose answer is to be something else than the cart.</summary>
    public bool IsAsked => IsRead || item.Body?.Keys.Any(name => name.StartsWith("return", StringComparison.Ordinal)) is true
        || item.Path.Contains("return", StringComparison.Ordinal);

    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        var body = new MemoryStream();
        var member = new BatchMember(outer.Exchange(), item.Body);
        var context = Context(body, member, cancellationToken);
        await run(context);
        if (member.Failure is { } failure)
            ExceptionDispatchInfo.Throw(failure);
        Answer = new BatchAnswer(new RawJson(body.GetBuffer().AsMemory(0, (int)body.Length)), context.Response.StatusCode, Headers(context));

        return Answer.IsGood;
    }

    private DefaultHttpContext Context(MemoryStream body, BatchMember member, CancellationToken cancellationToken)
    {
        var (path, query) = item.Path.Split('?', 2) is [var before, var after] ? (before, $"?{after}") : (item.Path, "");
        var context = new DefaultHttpContext { RequestServices = outer.RequestServices, RequestAborted = cancellationToken };
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(body));
        context.Features.Set(member);
        context.Connection.RemoteIpAddress = outer.Connection.RemoteIpAddress;
        context.Request.Method = item.Method;
        context.Request.Scheme = outer.Request.Scheme;
        context.Request.Host = outer.Request.Host;
        context.Request.Path = new PathString(outer.Exchange().Mount).Add(PathString.FromUriComponent(path));
        context.Request.QueryString = new QueryString(query);

        return context;
    }

    private static Map<string> Headers(HttpContext context)
    {
        var headers = new Map<string>();
        if (context.Exchange().Allow is { } allow)
            headers["Allow"] = allow;
        foreach (var name in AnswerHeaders)
            if (context.Response.Headers[name] is [{ } value])
                headers[name] = value;

        return headers;
    }
}

/// <summary>One of a batch's requests.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">Route from the root of the API, with its query.</param>
/// <param name="Body">Parameters of the body.</param>
internal sealed record BatchItem(string Method, string Path, OrderedDictionary<string, RestValue>? Body);

/// <summary>The answer to one of a batch's requests.</summary>
/// <param name="Body">As it would have been alone.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Headers">Headers that belong to the request itself.</param>
public sealed record BatchAnswer(RawJson Body, int Status, Map<string> Headers)
{
    internal bool IsGood => Status < StatusCodes.Status400BadRequest;
}
