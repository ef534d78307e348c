using System.Globalization;

namespace CoCart.Api.Common.Parameters;

/// <summary>Names of nested form values: <c>quantity[71]=2</c>, <c>item_data[engraved][text]=Bob</c>, <c>ids[]=1</c>.</summary>
internal static class BracketNames
{
    private const int MaxDepth = 16;

    public static void Put(OrderedDictionary<string, RestValue> members, string name, string value)
    {
        if (name.Length > 0 && !name.Contains('[', StringComparison.Ordinal))
        {
            members[name] = RestValue.OfText(value);
            return;
        }

        var path = Split(name);
        for (var depth = 0; depth < path.Count - 1; depth++)
            members = Descend(members, path[depth]);

        members[Key(members, path[^1])] = RestValue.OfText(value);
    }

    private static OrderedDictionary<string, RestValue> Descend(OrderedDictionary<string, RestValue> members, string part)
    {
        var key = Key(members, part);
        if (members.TryGetValue(key, out var value) && value.Members is { } known)
            return known;

        var nested = new OrderedDictionary<string, RestValue>();
        members[key] = RestValue.OfMembers(nested);

        return nested;
    }

    /// <summary>An empty pair of brackets means the next free number.</summary>
    private static string Key(OrderedDictionary<string, RestValue> members, string part) =>
        part.Length is 0 ? members.Count.ToString(CultureInfo.InvariantCulture) : part;

    private static List<string> Split(string name)
    {
        var open = name.IndexOf('[', StringComparison.Ordinal);
        if (open <= 0)
            return [name];

        var parts = new List<string> { name[..open] };
        while (open >= 0 && open < name.Length && name[open] is '[' && parts.Count < MaxDepth)
        {
            var close = name.IndexOf(']', open);
            if (close < 0)
                break;
            parts.Add(name[(open + 1)..close]);
            open = close + 1;
        }

        return parts;
    }
}
