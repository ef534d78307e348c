using System.Reflection;
using System.Xml.Linq;

namespace CoCart.Api.Common.Texts;

/// <summary>What the documentation comments say, as Markdown: texts for readers of the API stand nowhere else.</summary>
internal static class CodeTexts
{
    private const string Summary = "summary";

    private static readonly Lazy<Dictionary<string, XElement>> Members = new(Read);

    /// <summary>None: nothing is said.</summary>
    public static string? Of(PropertyInfo property) =>
        Find($"P:{property.DeclaringType?.FullName}.{property.Name}", Summary) ?? OfParameter(property);

    /// <summary>None: nothing is said.</summary>
    public static string? Of(Type type) => Find($"T:{type.FullName}", Summary);

    /// <summary>None: nothing is said.</summary>
    public static string? Of(MethodInfo method) => Find(NameOf(method), Summary);

    /// <summary>What is said beyond the summary; none: nothing.</summary>
    public static string? RemarksOf(MethodInfo method) => Find(NameOf(method), "remarks");

    /// <summary>Properties of records that are made with their parameters are described there.</summary>
    private static string? OfParameter(PropertyInfo property) => Member($"T:{property.DeclaringType?.FullName}")?.Elements("param")
        .Where(parameter => parameter.Attribute("name")?.Value == property.Name).Select(Text).FirstOrDefault();

    private static string? Find(string member, string part) => Member(member)?.Element(part) is { } element ? Text(element) : null;

    private static XElement? Member(string name) => Members.Value.GetValueOrDefault(name.Replace('+', '.'));

    private static string NameOf(MethodInfo method)
    {
        var parameters = string.Join(',', method.GetParameters().Select(parameter => parameter.ParameterType.FullName));

        return $"M:{method.DeclaringType?.FullName}.{method.Name}{(parameters.Length is 0 ? "" : $"({parameters})")}";
    }

    private static Dictionary<string, XElement> Read()
    {
        var file = Path.ChangeExtension(typeof(CodeTexts).Assembly.Location, ".xml");
        if (!File.Exists(file))
            return [];

        return XDocument.Load(file).Descendants("member").ToDictionary(member => member.Attribute("name")?.Value ?? "");
    }

    private static string Text(XElement element) => string.Join(' ', string.Concat(element.Nodes().Select(Piece)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Piece(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement other => other.Value,
        _ => "",
    };
}
