namespace CoCart.Client.Tests;

/// <summary>A line that breaks after the first request has arrived, and then holds.</summary>
internal sealed class LosesFirstAnswer : DelegatingHandler
{
    public int Asked { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);

        return Asked++ is 0 ? throw new HttpRequestException("The line is dead.") : answer;
    }
}
