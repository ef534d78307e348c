namespace CoCart.Api.Common.OpenApi.Marks;

/// <summary>A member that is taken but never shown.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WriteOnlyAttribute : Attribute;
