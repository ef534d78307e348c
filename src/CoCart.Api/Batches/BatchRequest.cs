using System.ComponentModel.DataAnnotations;
using CoCart.Api.Common.Errors;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Parameters;
using CoCart.Application.Batches.RunBatch;

namespace CoCart.Api.Batches;

/// <summary>Several requests at once, of one caller about one cart.</summary>
[RestRequest]
public sealed record BatchRequest
{
    /// <summary>At most 25 requests: <c>method</c> (POST if not given), <c>path</c> from the root of the API with its query, <c>body</c>.</summary>
    [Required]
    [TypedAs(typeof(IReadOnlyList<BatchItemRequest>))]
    [Example("""[{"method":"POST","path":"/cocart/v2/cart/add-item","body":{"id":"71","quantity":"2"}}]""")]
    public RestValue? Requests { get; init; }

    /// <summary><c>normal</c>, or <c>require-all-validate</c>: nothing is done if any request is malformed.</summary>
    [SuggestedValues("normal", "require-all-validate")]
    public string Validation { get; init; } = "normal";

    /// <summary>All or nothing: the first refused request undoes the others and is the answer; else the answer is the cart, once.</summary>
    [Reshapes(null, typeof(BatchResponse))]
    public bool Atomic { get; init; }

    /// <summary>All requests are about the cart of v2.</summary>
    internal bool IsAboutCart => ToItems().All(item => item.Path.StartsWith("/cocart/v2/cart", StringComparison.Ordinal));

    internal IReadOnlyList<BatchItem> ToItems() => [.. (Requests?.Members ?? []).Values.Select(Item)];

    internal BatchRule ToRule() => (Atomic, Validation) switch
    {
        (true, _) => BatchRule.AllOrNothing,
        (_, "normal") => BatchRule.EachByItself,
        (_, "require-all-validate") => BatchRule.AllWellFormed,
        _ => throw RestException.NotOneOf("validation", "normal", "require-all-validate"),
    };

    internal void EnsureOfV2()
    {
        if (ToItems().Any(item => !item.Path.Contains("cocart/v2", StringComparison.Ordinal)))
            throw RestException.InvalidPath();
    }

    private static BatchItem Item(RestValue request)
    {
        var method = Text(request, "method") is { Length: > 0 } named ? named.ToUpperInvariant() : HttpMethods.Post;
        var body = request.Members?.GetValueOrDefault("body");
        var path = Text(request, "path");
        if (path is not ['/', ..] || method is not ("GET" or "POST" or "PUT" or "PATCH" or "DELETE") || body is { IsNested: false })
            throw RestException.MalformedRequest();

        return new BatchItem(method, path, body?.Members);
    }

    private static string Text(RestValue request, string name) => request.Members?.GetValueOrDefault(name) is { IsNested: false } value ? value.Text : "";
}
