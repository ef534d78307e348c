using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;

namespace CoCart.Api.Common.Parameters;

/// <summary>A text; a JSON number is none.</summary>
internal sealed class TextArgument(PropertyInfo property) : RestArgument(property, "string")
{
    private readonly Action<object, string> _set = Setter<string>(property);
    private readonly string[]? _values = property.GetCustomAttribute<AllowedValuesAttribute>()?.Values.OfType<string>().ToArray();
    private readonly IReadOnlyList<string> _others = property.GetCustomAttribute<AlsoTakenAttribute>()?.Values ?? [];

    public override void Apply(object request, RestValue value, RestMistakes mistakes)
    {
        if (IsNumeric && value.Kind is RestKind.Number)
            mistakes.WrongTypeAfterAll(Name, Type);
        else if (IsNumeric && !IsNumber(value, mistakes))
            return;
        else if (value.Kind is not RestKind.Text)
            mistakes.WrongType(Name, Type);
        else if (_values is not null && !_values.Contains(value.Text) && !_others.Contains(value.Text))
            mistakes.NotInList(Name, _values);
        else
            _set(request, value.Text);
    }
}

/// <summary>Yes or no: <c>true</c>, <c>false</c>, <c>1</c>, <c>0</c>, also as text.</summary>
internal sealed class BooleanArgument(PropertyInfo property) : RestArgument(property, "boolean")
{
    private readonly Action<object, bool> _set = property.PropertyType == typeof(bool?) ? Optional(property) : Setter<bool>(property);

    public override void Apply(object request, RestValue value, RestMistakes mistakes)
    {
        var isYes = value.Text is "1" || value.Text.Equals("true", StringComparison.OrdinalIgnoreCase);
        if (value.IsNested || !(isYes || value.Text is "0" || value.Text.Equals("false", StringComparison.OrdinalIgnoreCase)))
            mistakes.WrongType(Name, Type);
        else
            _set(request, isYes);
    }

    private static Action<object, bool> Optional(PropertyInfo property)
    {
        var set = Setter<bool?>(property);

        return (request, value) => set(request, value);
    }
}

/// <summary>A number, or a text that is one.</summary>
internal sealed class NumericArgument(PropertyInfo property) : RestArgument(property, "number")
{
    private readonly Action<object, decimal> _set = Setter<decimal>(property);

    public override void Apply(object request, RestValue value, RestMistakes mistakes)
    {
        if (IsNumber(value, mistakes) && decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            _set(request, number);
        else
            mistakes.NotAccepted(Name);
    }
}

/// <summary>An object or a list; an empty text counts as an empty object.</summary>
internal sealed class ObjectArgument(PropertyInfo property) : RestArgument(property, "object")
{
    private readonly Action<object, RestValue?> _set = Setter<RestValue?>(property);

    public override void Apply(object request, RestValue value, RestMistakes mistakes)
    {
        if (value.IsNested)
            _set(request, value);
        else if (value.Text.Length > 0)
            mistakes.WrongType(Name, Type);
    }
}

/// <summary>Anything: the operation itself makes of it what it can.</summary>
internal sealed class AnyArgument(PropertyInfo property) : RestArgument(property, "object")
{
    private readonly Action<object, RestValue?> _set = Setter<RestValue?>(property);

    public override void Apply(object request, RestValue value, RestMistakes mistakes) => _set(request, value);
}
