using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace CoCart.Api.Common.Parameters;

/// <summary>One parameter of an operation: its name, what it accepts, and where its value goes.</summary>
internal abstract class RestArgument(PropertyInfo property, string type)
{
    private static readonly Dictionary<Type, Func<PropertyInfo, RestArgument>> Kinds = new()
    {
        [typeof(bool)] = property => new BooleanArgument(property),
        [typeof(decimal)] = property => new NumericArgument(property),
        [typeof(int)] = property => new IntegerArgument(property),
        [typeof(DateTime)] = property => new DateArgument(property),
        [typeof(IReadOnlyList<int>)] = property => new NumberListArgument(property),
        [typeof(IReadOnlyList<string>)] = property => new TextListArgument(property),
        [typeof(IReadOnlyList<RestValue>)] = property => new ObjectListArgument(property),
    };

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
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (type == typeof(RestValue))
            return property.IsDefined(typeof(AnyShapeAttribute)) ? new AnyArgument(property) : new ObjectArgument(property);

        return Kinds.TryGetValue(type, out var make) ? make(property) : new TextArgument(property);
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
