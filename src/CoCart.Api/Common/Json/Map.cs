namespace CoCart.Api.Common.Json;

/// <summary>Values by name. The drop-in face writes an empty one as <c>[]</c>.</summary>
public sealed class Map<TValue> : OrderedDictionary<string, TValue>
{
    public Map()
    {
    }

    public Map(IEnumerable<KeyValuePair<string, TValue>> members)
        : base(members)
    {
    }
}
