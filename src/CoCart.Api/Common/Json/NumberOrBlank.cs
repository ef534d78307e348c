using System.Text.Json;

namespace CoCart.Api.Common.Json;

/// <summary>A number that may be missing: existing apps know <c>""</c> for that, typed clients read <c>null</c>.</summary>
public sealed record NumberOrBlank(int? Value) : ITwoFaced
{
    private static readonly JsonElement Null = JsonSerializer.SerializeToElement<int?>(null);

    public object Typed => Value is { } number ? number : Null;

    public object DropIn => Value is { } number ? number : "";
}
