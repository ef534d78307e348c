using Microsoft.AspNetCore.Routing.Patterns;

namespace CoCart.Api.Common.Routing;

/// <summary>Paths as the original's documents write them, with a regular expression for each variable part.</summary>
internal static class RoutePatternText
{
    private const string Begin = "regex(";
    private const string End = ")";

    public static string Of(RoutePattern pattern) =>
        string.Concat(pattern.PathSegments.Select(segment => $"/{string.Concat(segment.Parts.Select(Part))}"));

    /// <summary>The regular expression that the whole of a variable part has to match; none: any does.</summary>
    public static string? RuleOf(RoutePatternParameterPart parameter) => parameter.ParameterPolicies
        .Select(policy => policy.Content)
        .FirstOrDefault(content => content?.StartsWith(Begin, StringComparison.Ordinal) is true)?[Begin.Length..^End.Length];

    private static string Part(RoutePatternPart part) => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternParameterPart parameter => $"(?P<{parameter.Name}>{Expression(parameter)})",
        _ => "",
    };

    private static string Expression(RoutePatternParameterPart parameter) => RuleOf(parameter)?.TrimStart('^').TrimEnd('$') switch
    {
        null => "[^/]+",
        @"\d+" or "[0-9]+" => @"[\d]+",
        @"\w+" or "[a-zA-Z0-9_]+" => @"[\w]+",
        var other => other,
    };
}
