using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CoCart.Api.FunctionalTests.Imports;

/// <summary>Stands between an import and a shop: lets only short pages through, and makes the trouble that busy shops and bad lines make.</summary>
internal sealed partial class TroubledLine : IAsyncDisposable
{
    private const string ShortPage = "per_page=25";

    private readonly WebApplication _app;
    private readonly HttpClient _client;

    private TroubledLine(WebApplication app, HttpClient client) => (_app, _client) = (app, client);

    public Uri Address => new(_app.Urls.First());

    /// <summary>What was answered whole, in order: paths below the root of the API, with their queries.</summary>
    public ConcurrentQueue<string> Answered { get; } = [];

    /// <summary>What happens to a request.</summary>
    public Func<string, Trouble> TroubleOf { get; set; } = _ => Trouble.None;

    /// <summary>Somebody waits for an answer that does not come.</summary>
    public TaskCompletionSource Waiting { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public static async Task<TroubledLine> StartAsync(HttpClient client)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var line = new TroubledLine(app, client);
        app.Run(line.AnswerAsync);
        await app.StartAsync();

        return line;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var path = $"{context.Request.Path}{context.Request.QueryString}"["/wp-json/".Length..];
        var trouble = TroubleOf(path);
        if (trouble is Trouble.Busy)
        {
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            context.Response.Headers.RetryAfter = "1";
        }
        else if (trouble is Trouble.Silence)
        {
            Waiting.TrySetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        else
        {
            await PassOnAsync(context, path, isBroken: trouble is Trouble.Broken);
        }
    }

    private async Task PassOnAsync(HttpContext context, string path, bool isBroken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/wp-json/{Size().Replace(path, ShortPage)}");
        request.Headers.TryAddWithoutValidation("Authorization", context.Request.Headers.Authorization.ToString());
        using var answer = await _client.SendAsync(request);
        var body = await answer.Content.ReadAsByteArrayAsync();
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Where(header => header.Key.StartsWith("X-WP-", StringComparison.OrdinalIgnoreCase)))
            context.Response.Headers[name] = values.ToArray();
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body.AsMemory(0, isBroken ? body.Length / 2 : body.Length));
        await context.Response.Body.FlushAsync();
        if (isBroken)
            context.Abort();
        else
            Answered.Enqueue(path);
    }

    [GeneratedRegex("per_page=100")]
    private static partial Regex Size();
}

/// <summary>What happens to a request on its way.</summary>
internal enum Trouble
{
    None,

    /// <summary>The shop asks to come again in a second.</summary>
    Busy,

    /// <summary>The line breaks when half of the answer is through.</summary>
    Broken,

    /// <summary>No answer ever comes.</summary>
    Silence,
}
