using Microsoft.AspNetCore.Routing.Patterns;

namespace CoCart.Api.Common.Routing;

/// <summary>Paths as the original's documents write them, with a regular expression for each variable part.</summary>
internal static class RoutePatternText
{
    private const string Begin = "regex(^";
    private const string End = "$)";

    public static string Of(RoutePattern pattern) =>
        string.Concat(pattern.PathSegments.Select(segment => $"/{string.Concat(segment.Parts.Select(Part))}"));

    private static string Part(RoutePatternPart part) => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternParameterPart parameter => $"(?P<{parameter.Name}>{Expression(parameter)})",
        _ => "",
    };

    private static string Expression(RoutePatternParameterPart parameter)
    {
        var rule = parameter.ParameterPolicies.Select(policy => policy.Content).FirstOrDefault(content => content is not null) ?? "";

        return !rule.StartsWith(Begin, StringComparison.Ordinal) ? "[^/]+" : rule[Begin.Length..^End.Length] switch
        {
            @"\d+" or "[0-9]+" => @"[\d]+",
            @"\w+" or "[a-zA-Z0-9_]+" => @"[\w]+",
            var other => other,
        };
    }
}
