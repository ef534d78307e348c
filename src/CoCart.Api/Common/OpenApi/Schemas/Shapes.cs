using CoCart.Api.Common.Json;

namespace CoCart.Api.Common.OpenApi.Schemas;

/// <summary>Finds out what kind of JSON a type is written as.</summary>
internal static class Shapes
{
    /// <summary>The type that the typed face writes it as.</summary>
    public static Type Typed(Type type) => TwoFaceOf(type)?.GetGenericArguments()[0] ?? type;

    /// <summary>Type of a map's values; none: it is no map.</summary>
    public static Type? ValueOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Map<>) ? type.GetGenericArguments()[0] : null;

    /// <summary>Type of a list's elements; none: it is no list.</summary>
    public static Type? ElementOf(Type type) => type != typeof(string) && ValueOf(type) is null
        ? type.GetInterfaces().Prepend(type)
            .FirstOrDefault(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0]
        : null;

    private static Type? TwoFaceOf(Type type) =>
        type.GetInterfaces().FirstOrDefault(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(ITwoFaced<>));
}
