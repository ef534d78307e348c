using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace CoCart.Api.Common.Parameters;

/// <summary>One parameter of an operation: its name, what it accepts, and where its value goes.</summary>
internal abstract class RestArgument(PropertyInfo property, string type)
{
    public string Name { get; } = property.GetCustomAttribute<RestNameAttribute>()?.Name ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name);

    /// <summary>Other names that are taken for it.</summary>
    public IReadOnlyList<string> Aliases { get; } = property.GetCustomAttribute<RestNameAttribute>()?.Aliases ?? [];

    /// <summary>The type's name in error messages and descriptions.</summary>
    public string Type { get; } = type;

    public bool IsRequired { get; } = property.IsDefined(typeof(RequiredAttribute));

    public bool IsNumeric { get; } = property.IsDefined(typeof(NumericAttribute));

    /// <summary>The property behind the parameter.</summary>
    public PropertyInfo Property { get; } = property;

    /// <summary>Checks a value and puts it into the request, or notes why not.</summary>
    public abstract void Apply(object request, RestValue value, RestMistakes mistakes);

    /// <summary>A type's own parameters come first, then those it inherits.</summary>
    public static RestArgument[] AllOf(Type request) =>
        [.. request.GetProperties().Where(property => property.SetMethod is not null).Select(Of)];

    protected bool IsNumber(RestValue value, RestMistakes mistakes)
    {
        var isNumber = value.Kind is RestKind.Text or RestKind.Number
            && double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
        if (!isNumber)
            mistakes.NotAccepted(Name);

        return isNumber;
    }

    private static RestArgument Of(PropertyInfo property)
    {
        var type = property.PropertyType;
        if (type == typeof(bool))
            return new BooleanArgument(property);
        if (type == typeof(decimal))
            return new NumericArgument(property);
        if (type == typeof(int))
            return new IntegerArgument(property);

        return type == typeof(RestValue)
            ? property.IsDefined(typeof(AnyShapeAttribute)) ? new AnyArgument(property) : new ObjectArgument(property)
            : new TextArgument(property);
    }

    protected static Action<object, TValue> Setter<TValue>(PropertyInfo property)
    {
        var set = property.SetMethod ?? throw new InvalidOperationException(property.Name);

        return (Action<object, TValue>)typeof(RestArgument).GetMethod(nameof(Bind), BindingFlags.NonPublic | BindingFlags.Static)?
            .MakeGenericMethod(property.DeclaringType ?? typeof(object), typeof(TValue)).Invoke(null, [set])!;
    }

    private static Action<object, TValue> Bind<TRequest, TValue>(MethodInfo set)
    {
        var typed = set.CreateDelegate<Action<TRequest, TValue>>();

        return (request, value) => typed((TRequest)request, value);
    }
}

/// <summary>Marks a parameter that is taken in whatever shape it comes.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AnyShapeAttribute : Attribute;
