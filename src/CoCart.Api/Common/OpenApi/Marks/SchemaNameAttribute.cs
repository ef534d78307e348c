namespace CoCart.Api.Common.OpenApi.Marks;

/// <summary>The name of a type in the documents, where its own without its ending would be taken for something else.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class SchemaNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
