using System.Text.Json;

namespace CoCart.Api.FunctionalTests.OpenApi.Contract;

/// <summary>Looks at every answer that a test gets: an error whose code the documents do not list for the operation ends the test.</summary>
internal sealed class ListedErrors(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    /// <summary>Codes of the plug-in that the tests bring along; plug-ins answer codes of their own.</summary>
    private const string OfPlugins = "example_";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (!response.IsSuccessStatusCode && AskedOperation.Of(request) is { } operation && await CodeAsync(response, cancellationToken) is { } code)
            Assert.True(
                operation.Codes((int)response.StatusCode).Contains(code) || code.StartsWith(OfPlugins, StringComparison.Ordinal) || IsUnknown(code, request, operation),
                $"{operation} answers {(int)response.StatusCode} {code} to {request.Method} {request.RequestUri?.PathAndQuery}, which its document does not list.");

        return response;
    }

    /// <summary>The path knows no such method, and it is none of those that do the same.</summary>
    private static bool IsUnknown(string code, HttpRequestMessage request, DocumentedOperation operation) => code is "rest_no_route" && request.Method.Method != operation.Method;

    private static async Task<string?> CodeAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        await response.Content.LoadIntoBufferAsync(cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);

        return text is ['{', ..] && JsonDocument.Parse(text).RootElement.TryGetProperty("code", out var code) ? code.GetString() : null;
    }
}
