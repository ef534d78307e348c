using System.Net;
using System.Text;

namespace CoCart.Client.Tests;

/// <summary>A line to a server that answers one thing after the other and notes what it was sent.</summary>
internal sealed class Line(params IEnumerable<Func<HttpResponseMessage>> answers) : HttpMessageHandler
{
    private readonly Queue<Func<HttpResponseMessage>> _answers = new(answers);

    public List<(string Address, string? CartKey, string? IdempotencyKey, string? Authorization)> Sent { get; } = [];

    public CoCartClient Shop() => new(new HttpClient(new RetryHandler { InnerHandler = this }) { BaseAddress = new Uri("http://shop.example/api/") });

    public static Func<HttpResponseMessage> Json(string json, HttpStatusCode status = HttpStatusCode.OK, string? header = null, string? value = null) => () =>
    {
        var answer = new HttpResponseMessage(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        if (header is not null)
            answer.Headers.Add(header, value);

        return answer;
    };

    public static HttpResponseMessage Lost() => throw new HttpRequestException("The line is dead.");

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Sent.Add((request.RequestUri?.AbsoluteUri ?? "", Header(request, "Cart-Key"), Header(request, "Idempotency-Key"), Header(request, "Authorization")));

        return Task.FromResult(_answers.Dequeue()());
    }

    private static string? Header(HttpRequestMessage request, string name) => request.Headers.TryGetValues(name, out var values) ? values.Single() : null;
}
