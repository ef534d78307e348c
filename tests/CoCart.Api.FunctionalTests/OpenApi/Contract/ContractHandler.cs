using System.Net.Http.Headers;

namespace CoCart.Api.FunctionalTests.OpenApi.Contract;

/// <summary>
/// Looks at every answer that a test gets: on each face, errors must have codes that the documents list for the operation; on the typed face,
/// the whole answer must be as they describe it.
/// </summary>
/// <param name="inner">Sends the requests.</param>
/// <param name="tell">Is told of each fault.</param>
internal sealed class ContractHandler(HttpMessageHandler inner, Action<string> tell) : DelegatingHandler(inner)
{
    /// <summary>A client of tests that are about something else: a fault ends them.</summary>
    public ContractHandler(HttpMessageHandler inner)
        : this(inner, fault => Assert.Fail(fault))
    {
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (AskedOperation.Of(request) is not { } operation)
            return await base.SendAsync(request, cancellationToken);

        var names = await AskedOperation.NamesAsync(request, cancellationToken);
        var response = await base.SendAsync(request, cancellationToken);
        var isTyped = request.RequestUri?.AbsolutePath.StartsWith("/api/", StringComparison.Ordinal) is true;
        if (isTyped || !response.IsSuccessStatusCode)
            await LookAsync(new GivenAnswer(operation, request.Method.Method, isTyped, names, response), cancellationToken);

        return response;
    }

    private async Task LookAsync(GivenAnswer answer, CancellationToken cancellationToken)
    {
        await answer.Response.Content.LoadIntoBufferAsync(cancellationToken);
        var text = await answer.Response.Content.ReadAsStringAsync(cancellationToken);
        var request = answer.Response.RequestMessage;
        foreach (var fault in AnswerCheck.FaultsOf(answer, text))
            tell($"{answer.Operation} answers {(int)answer.Response.StatusCode} to {request?.Method} {request?.RequestUri?.PathAndQuery}: {fault}");
    }
}

/// <summary>An answer and what it answers.</summary>
/// <param name="Operation">What was asked for.</param>
/// <param name="Method">HTTP method that was sent.</param>
/// <param name="IsTyped">The typed face was asked.</param>
/// <param name="Names">Names of all parameters that were sent.</param>
/// <param name="Response">The answer.</param>
internal sealed record GivenAnswer(DocumentedOperation Operation, string Method, bool IsTyped, IReadOnlySet<string> Names, HttpResponseMessage Response)
{
    public int Status => (int)Response.StatusCode;

    public MediaTypeHeaderValue? Type => Response.Content.Headers.ContentType;
}
