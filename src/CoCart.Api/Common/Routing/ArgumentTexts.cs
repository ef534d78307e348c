using System.Reflection;
using System.Xml.Linq;

namespace CoCart.Api.Common.Routing;

/// <summary>What the documentation comments say of arguments.</summary>
internal static class ArgumentTexts
{
    private static readonly Lazy<Dictionary<string, string>> Summaries = new(Read);

    /// <summary>None: nothing is said.</summary>
    public static string? Of(PropertyInfo property) => Summaries.Value.GetValueOrDefault($"P:{property.DeclaringType?.FullName}.{property.Name}");

    private static Dictionary<string, string> Read()
    {
        var file = Path.ChangeExtension(typeof(ArgumentTexts).Assembly.Location, ".xml");
        if (!File.Exists(file))
            return [];

        return XDocument.Load(file).Descendants("member").ToDictionary(
            member => member.Attribute("name")?.Value ?? "", member => Text(member.Element("summary")));
    }

    private static string Text(XElement? summary) =>
        string.Join(' ', (summary?.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
