namespace CoCart.Api.Common.Routing;

/// <summary>
/// Marks what CoCart 3 does not have on a path that it has: an operation, or an argument. It works on both faces, but the drop-in
/// face leaves it out of <c>Allow</c> and OPTIONS, which say there what existing apps know.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class AdditionAttribute : Attribute;
