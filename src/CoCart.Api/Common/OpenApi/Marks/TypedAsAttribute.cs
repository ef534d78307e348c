namespace CoCart.Api.Common.OpenApi.Marks;

/// <summary>The type that the documents of the typed face give a parameter or member which comes in more shapes than one.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TypedAsAttribute(Type type) : Attribute
{
    public Type Type { get; } = type;
}
