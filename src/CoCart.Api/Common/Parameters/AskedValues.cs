using System.Globalization;

namespace CoCart.Api.Common.Parameters;

/// <summary>Parameters of a query as they were understood: yes is <c>1</c>, and each number of a list has its place.</summary>
internal static class AskedValues
{
    public static IEnumerable<(string Name, string Value)> Of(string name, string value, IReadOnlyList<RestArgument> arguments)
    {
        var argument = arguments.FirstOrDefault(argument => argument.Name == name);
        if (argument is NumberListArgument)
            return RestList.Texts(RestValue.OfText(value)).Select((text, index) => ($"{name}[{index.ToString(CultureInfo.InvariantCulture)}]", text));

        return [(name, argument is BooleanArgument && value.Equals("true", StringComparison.OrdinalIgnoreCase) ? "1" : value)];
    }
}
