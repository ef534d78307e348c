using System.Globalization;
using System.Text;
using CoCart.Api.Common.Errors;
using CoCart.Api.Management;
using CoCart.Api.V1;
using CoCart.Api.V2;

namespace CoCart.Api.Documentation.Errors;

/// <summary>Writes <c>docs/errors.md</c> from the tables in which the versions say the shop's errors.</summary>
internal static class ErrorReference
{
    private const string None = "–";

    private const string Introduction = """
        # Errors

        Every failure is answered in one envelope. Programs decide by `code`, which stays; `message` is for people and may be translated.
        `data.status` repeats the HTTP status.

        ```json
        {"code": "cocart_item_not_in_cart", "message": "The cart has no such line.", "data": {"status": 404}}
        ```

        Where parameters are to blame, `data.params` says in words what is wrong with each, and `data.details` says it for programs. Plug-ins of
        the shop may refuse something with codes of their own.

        Send a request again after `409`, `429` (wait as long as `Retry-After` says) and `5xx`; other `4xx` do not change by themselves. How an app
        does this without adding things twice: [Carts in a mobile app](guides/mobile-apps.md).

        A dash means that this version does not answer the code. The column `wc/v3` is about managing the store ([admin-api.md](admin-api.md)); where
        it has no words of its own it says what v2 says.

        This page is written by the program itself, from the tables that it answers by.

        | code | v1 | v2 | wc/v3 | it is answered when |
        | --- | --- | --- | --- | --- |

        """;

    private const string Operations = """

        ## By operation

        The operations that can answer a code, as the [OpenAPI documents](openapi/README.md) name them. Both are read from the program's code: of what
        can run for a request, all errors that it can raise. Now and then that is one too many, never one too few.

        | code | v1 | v2 | admin |
        | --- | --- | --- | --- |

        """;

    private static readonly IReadOnlyDictionary<string, WireError> V1 = new V1Attribute().Errors.Words;
    private static readonly IReadOnlyDictionary<string, WireError> V2 = new V2Attribute().Errors.Words;
    private static readonly Dictionary<string, WireError> Managing = new ManagementAttribute().Errors.Words.Except(V2).ToDictionary();
    private static readonly Dictionary<string, string> Meanings = new([.. CartMeanings.All, .. CheckoutMeanings.All, .. CatalogueMeanings.All]);

    /// <summary>Writes the page.</summary>
    /// <param name="operations">What the documents say of each version, in the order of the columns.</param>
    public static string Write(IReadOnlyList<AnsweringOperations> operations)
    {
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        foreach (var code in V1.Concat(V2).Concat(Managing).Select(word => word.Value.Code).Concat(RestMeanings.All.Keys).Distinct().Order(StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"| `{code}` | {Statuses(code, V1)} | {Statuses(code, V2)} | {Statuses(code, Managing)} | {Meaning(code)} |\n");
        text.Append(Operations.ReplaceLineEndings("\n"));
        foreach (var code in operations.SelectMany(version => version.AllCodes).Distinct().Order(StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"| `{code}` | {string.Join(" | ", operations.Select(version => version.Of(code)))} |\n");

        return text.ToString();
    }

    private static string Statuses(string code, IReadOnlyDictionary<string, WireError> words)
    {
        if (RestMeanings.All.TryGetValue(code, out var always))
            return always.OnlyManaging && words != Managing ? None : string.Join(", ", always.Statuses);
        var statuses = words.Values.Where(word => word.Code == code).Select(word => word.Status).Distinct().Order().ToList();

        return statuses.Count is 0 ? None : string.Join(", ", statuses);
    }

    private static string Meaning(string code) => RestMeanings.All.TryGetValue(code, out var always)
        ? always.Meaning
        : string.Join("; ", V1.Concat(V2).Concat(Managing).Where(word => word.Value.Code == code).Select(word => Meanings[word.Key]).Distinct());
}
