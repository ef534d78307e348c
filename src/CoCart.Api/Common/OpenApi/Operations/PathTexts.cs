namespace CoCart.Api.Common.OpenApi.Operations;

/// <summary>Texts of path parts that no request type binds.</summary>
internal static class PathTexts
{
    private static readonly Dictionary<string, string> Known = new()
    {
        ["product_id"] = "Number of the product.",
        ["attribute_id"] = "Number of the attribute.",
        ["zone_id"] = "Number of the shipping zone.",
        ["group"] = "Name of the group.",
    };

    public static string Of(string name, DescribedAction action) => Known.GetValueOrDefault(name)
        ?? (action.Resource is null ? "What it is called." : "Its number; what has no number is named by its slug or code.");
}
