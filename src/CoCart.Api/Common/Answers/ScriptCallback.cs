using System.Text;
using CoCart.Api.Batches;
using CoCart.Api.Common.Errors;
using CoCart.Api.Common.Faces;
using CoCart.Api.Common.Parameters;

namespace CoCart.Api.Common.Answers;

/// <summary>An answer to a GET as a script that hands it to a function of the page (JSONP).</summary>
internal static class ScriptCallback
{
    private const string Parameter = "_jsonp";

    /// <summary>The function's name; none: the answer is plain JSON.</summary>
    public static string? NameOf(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method) && context.Features.Get<BatchMember>() is null && context.Exchange().Parameters.Find(Parameter) is { } value && IsName(value) ? value.Text : null;

    /// <summary>A name that is none could be any script, so it is refused.</summary>
    public static void EnsureName(HttpRequest request, RestParameters parameters)
    {
        if (HttpMethods.IsGet(request.Method) && parameters.Find(Parameter) is { } value && !IsName(value))
            throw RestException.InvalidCallback();
    }

    /// <summary>The comment in front keeps the answer from being taken for something else.</summary>
    public static byte[] Wrap(string name, ReadOnlySpan<byte> json) => [.. Encoding.ASCII.GetBytes($"/**/{name}("), .. json, (byte)')'];

    private static bool IsName(RestValue value) =>
        !value.IsNested && value.Text.Length > 0 && value.Text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '.');
}
