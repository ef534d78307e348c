using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;

namespace CoCart.Api.Common.Parameters;

/// <summary>A whole number, or a text that is one, within its bounds.</summary>
internal sealed class IntegerArgument(PropertyInfo property) : RestArgument(property, "integer")
{
    private readonly Action<object, int> _set = property.PropertyType == typeof(int?) ? Optional(property) : Setter<int>(property);
    private readonly decimal _least = property.GetCustomAttribute<AtLeastAttribute>()?.Minimum ?? (int?)property.GetCustomAttribute<RangeAttribute>()?.Minimum ?? decimal.MinValue;
    private readonly decimal _most = (int?)property.GetCustomAttribute<RangeAttribute>()?.Maximum ?? decimal.MaxValue;

    public override void Apply(object request, RestValue value, RestMistakes mistakes)
    {
        if (value.Kind is not (RestKind.Text or RestKind.Number)
            || !decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !decimal.IsInteger(number)
            || number is < long.MinValue or > long.MaxValue)
            mistakes.WrongType(Name, Type);
        else if (number < _least || number > _most)
            mistakes.OutOfBounds(Name);
        else
            _set(request, (int)Math.Clamp(number, int.MinValue, int.MaxValue));
    }

    private static Action<object, int> Optional(PropertyInfo property)
    {
        var set = Setter<int?>(property);

        return (request, value) => set(request, value);
    }
}

/// <summary>Numbers in a list, or in a text with commas or blanks between; what is no number counts as 0, which nothing has.</summary>
internal sealed class NumberListArgument(PropertyInfo property) : RestArgument(property, "array")
{
    private readonly Action<object, IReadOnlyList<int>> _set = Setter<IReadOnlyList<int>>(property);

    public override void Apply(object request, RestValue value, RestMistakes mistakes) =>
        _set(request, [.. RestList.Texts(value).Select(Number).Distinct()]);

    private static int Number(string text)
    {
        var digits = text.TrimStart('-', '+');
        var end = digits.TakeWhile(char.IsAsciiDigit).Count();

        return int.TryParse(digits[..end], CultureInfo.InvariantCulture, out var number) ? number : 0;
    }
}

/// <summary>Texts in a list, or in one text with commas or blanks between.</summary>
internal sealed class TextListArgument(PropertyInfo property) : RestArgument(property, "array")
{
    private readonly Action<object, IReadOnlyList<string>> _set = Setter<IReadOnlyList<string>>(property);

    public override void Apply(object request, RestValue value, RestMistakes mistakes) =>
        _set(request, [.. RestList.Texts(value).Where(text => text.Length > 0).Distinct()]);
}

/// <summary>A moment as ISO 8601 writes it, by the store's clock.</summary>
internal sealed class DateArgument(PropertyInfo property) : RestArgument(property, "string")
{
    private static readonly string[] Formats =
        ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"];

    private readonly Action<object, DateTime?> _set = Setter<DateTime?>(property);

    public override void Apply(object request, RestValue value, RestMistakes mistakes)
    {
        if (value.Kind is not RestKind.Text)
            mistakes.WrongType(Name, Type);
        else if (DateTimeOffset.TryParseExact(value.Text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
            _set(request, moment.DateTime);
        else
            mistakes.NoDate(Name);
    }
}

/// <summary>A list of objects; a single value is none.</summary>
internal sealed class ObjectListArgument(PropertyInfo property) : RestArgument(property, "array")
{
    private readonly Action<object, IReadOnlyList<RestValue>> _set = Setter<IReadOnlyList<RestValue>>(property);

    public override void Apply(object request, RestValue value, RestMistakes mistakes)
    {
        if (value is { IsNested: false, Text: "" })
            return;
        if (value.Members is not { } members)
            mistakes.WrongType(Name, $"{Name}[0]", "object");
        else if (!RestList.IsList(value))
            mistakes.WrongType(Name, Type);
        else if (members.Values.Index().FirstOrDefault(element => !element.Item.IsNested) is { Item: not null } wrong)
            mistakes.WrongType(Name, $"{Name}[{wrong.Index}]", "object");
        else
            _set(request, [.. members.Values]);
    }
}

/// <summary>Reads lists as clients send them.</summary>
internal static class RestList
{
    private static readonly char[] Between = [',', ' ', '\t', '\n', '\r'];

    /// <summary>Elements of a list, or of a text with commas or blanks between.</summary>
    public static IEnumerable<string> Texts(RestValue value) => value.Members is { } members
        ? members.Values.Select(member => member.Text.Trim())
        : value.Text.Split(Between, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Numbered from 0, as forms write lists.</summary>
    public static bool IsList(RestValue value) =>
        value.Kind is RestKind.List || (value.Members is { } members && members.Keys.All(key => key.All(char.IsAsciiDigit)));
}
