namespace CoCart.Api.Common.Parameters;

/// <summary>A parameter's name on the wire, where it is not the property's, and other names that clients use for it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RestNameAttribute(string name, params string[] aliases) : Attribute
{
    public string Name { get; } = name;

    public IReadOnlyList<string> Aliases { get; } = aliases;
}
