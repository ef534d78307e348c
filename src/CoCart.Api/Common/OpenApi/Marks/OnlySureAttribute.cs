namespace CoCart.Api.Common.OpenApi.Marks;

/// <summary>A type of which only some members are always there.</summary>
/// <param name="members">As they are written.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OnlySureAttribute(params string[] members) : Attribute
{
    public IReadOnlyList<string> Members { get; } = members;
}
