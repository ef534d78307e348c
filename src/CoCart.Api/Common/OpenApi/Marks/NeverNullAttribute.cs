namespace CoCart.Api.Common.OpenApi.Marks;

/// <summary>A member that is either there or left out.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NeverNullAttribute : Attribute;
