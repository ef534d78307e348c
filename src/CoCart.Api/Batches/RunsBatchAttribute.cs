namespace CoCart.Api.Batches;

/// <summary>Marks the routes that take batches.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RunsBatchAttribute : Attribute;
