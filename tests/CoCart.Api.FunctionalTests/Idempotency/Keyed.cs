using System.Text;
using CoCart.Api.FunctionalTests.Carts;

namespace CoCart.Api.FunctionalTests.Idempotency;

/// <summary>Requests that are to be done once.</summary>
internal static class Keyed
{
    /// <summary>Headers that tell the time or how the body came, not what was answered.</summary>
    private static readonly string[] OfTransport = ["Date", "Transfer-Encoding", "Content-Length", "Idempotency-Replayed"];

    public static (string, string) Key(string key) => ("Idempotency-Key", key);

    public static (string, string) NewKey() => Key(Guid.NewGuid().ToString());

    public static Task<Answer> SendAsync(this HttpClient client, string method, string path, string body, params (string Name, string Value)[] headers) =>
        client.AskAsync(new HttpMethod(method), path, method is "GET" ? null : new StringContent(body, Encoding.UTF8, "application/json"), headers);

    public static bool IsReplayed(this Answer answer) => answer.Headers["Idempotency-Replayed"].SingleOrDefault() is "true";

    /// <summary>The second answer is the first one, byte for byte and header for header, and says so.</summary>
    public static void AssertReplayed(Answer first, Answer second)
    {
        Assert.False(first.IsReplayed());
        Assert.True(second.IsReplayed(), second.Text);
        Assert.Equal(first.Status, second.Status);
        Assert.Equal(first.Text, second.Text);
        Assert.Equal(Headers(first), Headers(second));
    }

    private static IEnumerable<string> Headers(Answer answer) => answer.Headers
        .Where(header => !OfTransport.Contains(header.Key, StringComparer.OrdinalIgnoreCase))
        .Select(header => $"{header.Key}: {string.Join(" | ", header)}")
        .Order();
}
