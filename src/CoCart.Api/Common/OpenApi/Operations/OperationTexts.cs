using System.Text.RegularExpressions;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Texts;

namespace CoCart.Api.Common.OpenApi.Operations;

/// <summary>Names and texts of operations.</summary>
internal static partial class OperationTexts
{
    /// <summary>The name that clients call it by.</summary>
    public static string IdOf(DescribedAction action)
    {
        var id = action.Mark<OperationAttribute>()?.Id ?? throw new InvalidOperationException($"{action.Controller}.{action.Method.Name} has no name for the documents.");

        return action.Resource is { } resource
            ? id.Replace("{one}", resource.One, StringComparison.Ordinal).Replace("{all}", resource.All, StringComparison.Ordinal)
            : id;
    }

    /// <summary>What it does, in a sentence without its end.</summary>
    public static string SummaryOf(DescribedAction action)
    {
        var text = TextOf(action);
        var end = text.IndexOf(". ", StringComparison.Ordinal);

        return (end < 0 ? text : text[..end]).TrimEnd('.');
    }

    public static string DescriptionOf(DescribedAction action) =>
        string.Join("\n\n", new[] { TextOf(action), CodeTexts.RemarksOf(action.Method) }.Where(text => text is { Length: > 0 }));

    /// <summary>Actions that several controllers share speak of documents; readers are told what these are.</summary>
    private static string TextOf(DescribedAction action)
    {
        var text = CodeTexts.Of(action.Method) ?? throw new InvalidOperationException($"{action.Controller}.{action.Method.Name} is not described.");
        if (action.Resource is not { } resource)
            return text;

        var one = Words(resource.One);

        return text.Replace("a document", $"{("aeio".Contains(one[0], StringComparison.Ordinal) ? "an" : "a")} {one}", StringComparison.Ordinal)
            .Replace("documents", Words(resource.All), StringComparison.Ordinal)
            .Replace("document", one, StringComparison.Ordinal);
    }

    private static string Words(string name) => Capital().Replace(name, match => $" {match.Value.ToLowerInvariant()}").Trim();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
