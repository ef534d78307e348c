namespace CoCart.Api.Common.Parameters;

/// <summary>A number, or a text that is one.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NumericAttribute : Attribute;
