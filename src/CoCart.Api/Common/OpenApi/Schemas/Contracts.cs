using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.OpenApi.Marks;

namespace CoCart.Api.Common.OpenApi.Schemas;

/// <summary>The members of types, by the serializer that writes them.</summary>
internal static class Contracts
{
    /// <summary>As the faces write, but without converters, which hide members.</summary>
    private static readonly JsonSerializerOptions Plain = new(JsonFaces.Typed) { Converters = { } };

    static Contracts()
    {
        Plain.Converters.Clear();
        Plain.MakeReadOnly();
    }

    public static IEnumerable<ContractMember> MembersOf(Type type) => Plain.GetTypeInfo(type).Properties
        .Where(member => member.Get is not null)
        .Select(member => member.AttributeProvider is PropertyInfo property ? new ContractMember(member.Name, property, IsAlwaysThere(member.Name, property, type), MayBeNull(property)) : null)
        .OfType<ContractMember>();

    /// <summary>It is written with members that its type does not know.</summary>
    public static bool TakesMore(Type type) => typeof(IOrderedMembers).IsAssignableFrom(type) || type.IsDefined(typeof(OpenEndedAttribute));

    /// <summary>Of documents as they are kept, only what is required is sure to be there.</summary>
    private static bool IsAlwaysThere(string name, PropertyInfo property, Type type) => type.IsDefined(typeof(OpenEndedAttribute))
        ? property.IsDefined(typeof(RequiredMemberAttribute))
        : type.GetCustomAttribute<OnlySureAttribute>() is { Members: var sure } ? sure.Contains(name) : !IsLeftOut(property);

    private static bool MayBeNull(PropertyInfo property) => !IsLeftOut(property) && !property.IsDefined(typeof(NeverNullAttribute));

    private static bool IsLeftOut(PropertyInfo property) =>
        property.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition is JsonIgnoreCondition.WhenWritingNull;
}

/// <summary>A member of a type.</summary>
/// <param name="Name">On the wire.</param>
/// <param name="Property">In the code.</param>
/// <param name="IsAlwaysThere">It is written whatever its value is.</param>
/// <param name="MayBeNull">It is written even where it has no value, if its type has room for that.</param>
internal sealed record ContractMember(string Name, PropertyInfo Property, bool IsAlwaysThere, bool MayBeNull);
