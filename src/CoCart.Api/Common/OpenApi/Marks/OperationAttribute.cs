namespace CoCart.Api.Common.OpenApi.Marks;

/// <summary>
/// Names an operation in the documents, for good: clients call it by this name. In a controller of a <see cref="ResourceAttribute"/>
/// <c>{one}</c> and <c>{all}</c> stand for its names.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OperationAttribute(string id) : Attribute
{
    public string Id { get; } = id;
}
