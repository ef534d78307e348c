namespace CoCart.Api.Common.OpenApi.Marks;

/// <summary>A value that the documents show: the store that comes along understands it.</summary>
/// <param name="json">As JSON.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ExampleAttribute(string json) : Attribute
{
    public string Json { get; } = json;
}
