namespace CoCart.Api.Common.OpenApi.Marks;

/// <summary>The type that the documents of the typed face give a parameter which is taken in more shapes than one.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TypedAsAttribute(Type type) : Attribute
{
    public Type Type { get; } = type;
}
