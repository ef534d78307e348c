namespace CoCart.Api.Common.Json;

/// <summary>A number that may be missing: existing apps know <c>""</c> for that, typed clients read <c>null</c>.</summary>
public sealed record NumberOrBlank(int? Value) : ITwoFaced<int?>
{
    public int? Typed => Value;

    public object DropIn => Value is { } number ? number : "";
}
