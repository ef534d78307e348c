using System.Reflection;
using System.Text.Json.Nodes;
using CoCart.Api.Common.OpenApi.Marks;
using CoCart.Api.Common.OpenApi.Schemas;
using CoCart.Api.Common.Parameters;
using CoCart.Api.Common.Texts;
using Microsoft.OpenApi;

namespace CoCart.Api.Common.OpenApi.Operations;

/// <summary>Describes what is sent in the path, in the query and in headers.</summary>
internal sealed class ParameterWriter(SchemaBook book)
{
    public void Write(OpenApiOperation operation, DescribedAction action)
    {
        var parameters = action.Arguments.Where(argument => IsParameter(argument, action)).SelectMany(argument => Of(argument, action)).ToList();
        parameters.AddRange(RequestHeaders.Of(action));
        foreach (var name in PathNames(action.Path).Where(name => parameters.TrueForAll(parameter => parameter.Name != name)))
            parameters.Insert(0, Plain(name, action));

        operation.Parameters = [.. parameters.OrderBy(parameter => parameter.In is ParameterLocation.Path ? 0 : 1)];
    }

    /// <summary>What is not in the body.</summary>
    public static bool IsParameter(RequestArgument argument, DescribedAction action) =>
        action.IsInPath(argument.Argument) || (!action.IsReshaping(argument.Argument) && (!action.HasBody || argument.Argument.Property.IsDefined(typeof(InQueryAttribute))));

    private IEnumerable<OpenApiParameter> Of(RequestArgument asked, DescribedAction action)
    {
        if (asked.Argument.Property.GetCustomAttribute<ItemsOfAttribute>() is { } items)
            return Nested(asked.Argument, items.Type);

        var isPath = action.IsInPath(asked.Argument);
        var schema = RequestSchemas.Of(asked.Argument, asked.Defaults, book);
        var isList = schema.Type is JsonSchemaType.Array;
        if (isPath && schema is OpenApiSchema { Type: JsonSchemaType.String } part)
            part.Pattern = action.PatternOf(asked.Argument.Name);

        return
        [
            new OpenApiParameter
            {
                Name = asked.Argument.Name,
                In = isPath ? ParameterLocation.Path : ParameterLocation.Query,
                Required = isPath || asked.Argument.IsRequired,
                Description = CodeTexts.Of(asked.Argument.Property),
                Schema = Bare(schema, isPath),
                Style = isList ? ParameterStyle.Form : null,
                Explode = isList ? false : isPath ? false : true,
                Example = asked.Argument.Property.GetCustomAttribute<ExampleAttribute>() is { } example ? JsonNode.Parse(example.Json) : null,
            },
        ];
    }

    /// <summary>Lists of objects have a name for each part; further elements count on from 0.</summary>
    private IEnumerable<OpenApiParameter> Nested(RestArgument argument, Type element) => Contracts.MembersOf(element).Select(member => new OpenApiParameter
    {
        Name = $"{argument.Name}[0][{member.Name}]",
        In = ParameterLocation.Query,
        Description = $"{CodeTexts.Of(argument.Property)} {CodeTexts.Of(member.Property)} Further ones are sent as `{argument.Name}[1][{member.Name}]` and so on.",
        Schema = Bare(book.Of(member.Property, mayBeNull: false), isPath: false),
        Explode = member.Property.PropertyType == typeof(string),
    });

    /// <summary>The text stands at the parameter; a part of the path has no default.</summary>
    private static IOpenApiSchema Bare(IOpenApiSchema schema, bool isPath)
    {
        if (schema is not OpenApiSchema own)
            return schema;

        (own.Description, own.Examples) = (null, null);
        if (isPath)
            own.Default = null;

        return own;
    }

    private static OpenApiParameter Plain(string name, DescribedAction action) => new()
    {
        Name = name,
        In = ParameterLocation.Path,
        Required = true,
        Description = PathTexts.Of(name, action),
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, Pattern = action.PatternOf(name) },
    };

    private static IEnumerable<string> PathNames(string path) =>
        path.Split('/').Where(part => part.StartsWith('{')).Select(part => part.Trim('{', '}'));
}
