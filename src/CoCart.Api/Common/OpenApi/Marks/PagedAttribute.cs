namespace CoCart.Api.Common.OpenApi.Marks;

/// <summary>Marks lists that come in pages: the headers of the answer tell how many there are.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PagedAttribute : Attribute;
