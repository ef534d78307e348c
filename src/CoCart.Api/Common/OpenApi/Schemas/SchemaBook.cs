using System.Reflection;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.Texts;
using Microsoft.OpenApi;

namespace CoCart.Api.Common.OpenApi.Schemas;

/// <summary>The named types of a document. Each is read from the type that is written or bound, by the rules that write it.</summary>
/// <param name="document">The document.</param>
/// <param name="cart">What its version's own route for the cart answers; none: it changes no carts.</param>
internal sealed class SchemaBook(OpenApiDocument document, Type? cart)
{
    private static readonly NullabilityInfoContext Nullability = new();

    private readonly Dictionary<string, Type> _owners = [];

    public OpenApiDocument Document { get; } = document;

    /// <summary>Schema of a type; what has a name is referred to by it.</summary>
    public IOpenApiSchema Of(Type type) => Of(type == typeof(VersionCart) ? cart ?? typeof(object) : type, null);

    /// <summary>Schema of a member, with what is said of it.</summary>
    public IOpenApiSchema Of(PropertyInfo property, bool mayBeNull)
    {
        var nullability = Nullability.Create(property);
        var schema = property.GetCustomAttribute<TypedAsAttribute>() is { } mark ? Of(mark.Type) : Of(property.PropertyType, nullability);

        if (!mayBeNull && schema is OpenApiSchema { Type: { } type } never)
            never.Type = type & ~JsonSchemaType.Null;

        return SchemaFacts.Describe(mayBeNull && nullability.ReadState is NullabilityState.Nullable ? OrNull(schema) : schema, property);
    }

    /// <summary>A named schema that is made elsewhere.</summary>
    public IOpenApiSchema Named(string name, Type owner, Func<OpenApiSchema> make)
    {
        if (_owners.TryAdd(name, owner))
            Document.AddComponent(name, make());
        else if (_owners[name] != owner)
            throw new InvalidOperationException($"{owner} and {_owners[name]} are both called {name}.");

        return new OpenApiSchemaReference(name, Document);
    }

    private IOpenApiSchema Of(Type type, NullabilityInfo? nullability)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
            return OrNull(Of(value, null));
        if (Shapes.Typed(type) is var typed && typed != type)
            return Of(typed, null);
        if (PlainSchemas.Of(type) is { } plain)
            return plain;
        if (Shapes.ValueOf(type) is { } member)
            return new OpenApiSchema { Type = JsonSchemaType.Object, AdditionalProperties = Inner(member, nullability) };
        if (Shapes.ElementOf(type) is { } element)
            return new OpenApiSchema { Type = JsonSchemaType.Array, Items = Inner(element, nullability) };

        return Whole(type);
    }

    private IOpenApiSchema Inner(Type type, NullabilityInfo? outer)
    {
        var inner = outer?.GenericTypeArguments is [.., var last] ? last : null;
        var schema = Of(type, inner);

        return inner is { ReadState: NullabilityState.Nullable } && Nullable.GetUnderlyingType(type) is null ? OrNull(schema) : schema;
    }

    private OpenApiSchemaReference Whole(Type type)
    {
        var name = SchemaNames.Of(type);
        if (_owners.TryAdd(name, type))
            Fill(name, type);
        else if (_owners[name] != type)
            throw new InvalidOperationException($"{type} and {_owners[name]} are both called {name}.");

        return new OpenApiSchemaReference(name, Document);
    }

    /// <summary>The name is there before its members are, for a type may hold itself.</summary>
    private void Fill(string name, Type type)
    {
        var members = new Dictionary<string, IOpenApiSchema>();
        var required = new HashSet<string>();
        var schema = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Description = CodeTexts.Of(type),
            Properties = members,
            Required = required,
            AdditionalProperties = Contracts.TakesMore(type) ? new OpenApiSchema() : null,
        };
        Document.AddComponent(name, schema);
        foreach (var member in Contracts.MembersOf(type))
        {
            members[member.Name] = Of(member.Property, member.MayBeNull);
            members[member.Name].Description ??= MemberTexts.Of(name, member.Name);
            if (member.IsAlwaysThere)
                required.Add(member.Name);
        }
    }

    private static OpenApiSchema OrNull(IOpenApiSchema schema)
    {
        if (schema is not OpenApiSchema { Type: { } type } plain)
            return schema is OpenApiSchema open ? open : new OpenApiSchema { OneOf = [new OpenApiSchema { Type = JsonSchemaType.Null }, schema] };

        plain.Type = type | JsonSchemaType.Null;

        return plain;
    }
}
