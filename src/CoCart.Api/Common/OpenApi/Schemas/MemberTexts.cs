using System.Text.Json;

namespace CoCart.Api.Common.OpenApi.Schemas;

/// <summary>
/// What the documents say of members whose names say it all to a reader of the code: they recur in many types. Nearer texts, in comments of
/// the code, win.
/// </summary>
internal static class MemberTexts
{
    private static readonly Lazy<Dictionary<string, string>> Texts = new(Read);

    /// <summary>The text for a member of one type, or else of any; none: nothing is said.</summary>
    public static string? Of(string type, string member) =>
        Texts.Value.GetValueOrDefault($"{type}.{member}") ?? Texts.Value.GetValueOrDefault(member);

    private static Dictionary<string, string> Read()
    {
        using var stream = typeof(MemberTexts).Assembly.GetManifestResourceStream(typeof(MemberTexts), "members.json")
            ?? throw new InvalidOperationException("members.json is not built in.");

        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream) ?? [];
    }
}
