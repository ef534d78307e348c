namespace CoCart.Api.Common.OpenApi.Schemas;

/// <summary>A document as it is kept: it may have further members, and those that are not required may be missing.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OpenEndedAttribute : Attribute;
