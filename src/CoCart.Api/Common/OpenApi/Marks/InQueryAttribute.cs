namespace CoCart.Api.Common.OpenApi.Marks;

/// <summary>A parameter that says how to answer rather than what to do: the documents put it into the query, whatever the method.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class InQueryAttribute : Attribute;
