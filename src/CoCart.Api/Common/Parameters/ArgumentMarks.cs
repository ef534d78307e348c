namespace CoCart.Api.Common.Parameters;

/// <summary>Values that a parameter is described with; others are taken, too.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SuggestedValuesAttribute(params string[] values) : Attribute
{
    public IReadOnlyList<string> Values { get; } = values;
}

/// <summary>Values that a parameter takes beside those it is described with: our own, which existing apps do not know.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AlsoTakenAttribute(params string[] values) : Attribute
{
    public IReadOnlyList<string> Values { get; } = values;
}

/// <summary>The default that a parameter is described with, where not sending it is more than sending that.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ShownDefaultAttribute(object? value) : Attribute
{
    public object? Value { get; } = value;
}

/// <summary>The type that a parameter is described with, where the original names it otherwise.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ShownTypeAttribute(string type) : Attribute
{
    public string Type { get; } = type;
}

/// <summary>A parameter that is taken but not described in the drop-in face's documents, since the original has none such.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class UnlistedAttribute : Attribute;

/// <summary>The least that a number may be, where there is no most.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AtLeastAttribute(int minimum) : Attribute
{
    public int Minimum { get; } = minimum;
}

/// <summary>Values that the elements of a list are described with.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ItemValuesAttribute(params int[] values) : Attribute
{
    public IReadOnlyList<int> Values { get; } = values;
}

/// <summary>What the elements of a list are made of.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ItemsOfAttribute(Type type) : Attribute
{
    public Type Type { get; } = type;
}

/// <summary>A parameter that is described as required, though it has a default.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ShownRequiredAttribute : Attribute;

/// <summary>A parameter that existing apps know without a description.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class UndescribedAttribute : Attribute;
