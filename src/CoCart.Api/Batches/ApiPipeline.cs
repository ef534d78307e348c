namespace CoCart.Api.Batches;

/// <summary>The way of a request through the API, for requests that come inside another.</summary>
public sealed class ApiPipeline
{
    private RequestDelegate? _run;

    public RequestDelegate Run => _run ?? throw new InvalidOperationException("The API is not arranged yet.");

    /// <summary>Remembers all that follows.</summary>
    public RequestDelegate Begin(RequestDelegate next) => _run = next;
}
