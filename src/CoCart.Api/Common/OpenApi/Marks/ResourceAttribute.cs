namespace CoCart.Api.Common.OpenApi.Marks;

/// <summary>What actions are about whose answers are documents as they are kept.</summary>
/// <param name="one">As names of operations write one: <c>ShippingZone</c>.</param>
/// <param name="all">As names of operations write many: <c>ShippingZones</c>.</param>
/// <param name="document">The shape of one.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ResourceAttribute(string one, string all, Type document) : Attribute
{
    public string One { get; } = one;

    public string All { get; } = all;

    public Type Document { get; } = document;
}
