using CoCart.Api.Common.Json;

namespace CoCart.Api.Common.Errors;

/// <summary>What is wrong with parameters, by name; of those that are missing, existing apps know the names only.</summary>
public sealed class ErrorParams : ITwoFaced<Map<string>>
{
    private readonly bool _areMissing;

    private ErrorParams(Map<string> messages, bool areMissing) => (Typed, _areMissing) = (messages, areMissing);

    public Map<string> Typed { get; }

    public object DropIn => _areMissing ? Typed.Keys.ToList() : Typed;

    /// <summary>Sent, but not as the operation takes them.</summary>
    public static ErrorParams Wrong(IEnumerable<KeyValuePair<string, string>> messages) => new(new Map<string>(messages), areMissing: false);

    /// <summary>Not sent.</summary>
    public static ErrorParams Missing(params IEnumerable<string> names) =>
        new(new Map<string>(names.Select(name => KeyValuePair.Create(name, "Missing."))), areMissing: true);

    /// <summary>This parameter was sent wrong.</summary>
    public bool Blames(string name) => !_areMissing && Typed.ContainsKey(name);
}
