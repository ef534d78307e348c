using System.Reflection;
using CoCart.Api.Common.OpenApi.Marks;

namespace CoCart.Api.Common.OpenApi.Schemas;

/// <summary>Names of types in the documents: their own, without the ending of answers.</summary>
internal static class SchemaNames
{
    private static readonly string[] Endings = ["Response", "Document"];

    public static string Of(Type type)
    {
        if (type.GetCustomAttribute<SchemaNameAttribute>() is { } given)
            return given.Name;

        var ending = Endings.FirstOrDefault(ending => type.Name.EndsWith(ending, StringComparison.Ordinal) && type.Name != ending);

        return ending is null ? type.Name : type.Name[..^ending.Length];
    }
}
