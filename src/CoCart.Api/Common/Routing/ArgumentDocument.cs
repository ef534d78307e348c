using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using CoCart.Api.Common.Json;
using CoCart.Api.Common.Parameters;
using CoCart.Api.Common.Texts;

namespace CoCart.Api.Common.Routing;

/// <summary>What is told of an argument: all of it is read from the property that takes it.</summary>
internal static class ArgumentDocument
{
    public static Map<object?> Of(RestArgument argument, object? defaults)
    {
        var document = Of(argument.Property, argument.Type);
        if (Default(argument.Property, defaults) is { IsShown: true, Value: var value })
            document["default"] = value;
        AddValues(document, argument.Property);
        document["required"] = argument.IsRequired || argument.Property.IsDefined(typeof(ShownRequiredAttribute));

        return document;
    }

    private static Map<object?> Of(PropertyInfo property, string type)
    {
        var document = new Map<object?>();
        if (!property.IsDefined(typeof(UndescribedAttribute)) && CodeTexts.Of(property) is { } text)
            document["description"] = text;
        document["type"] = property.GetCustomAttribute<ShownTypeAttribute>()?.Type ?? type;
        if (property.PropertyType == typeof(DateTime?))
            document["format"] = "date-time";
        if (Items(property) is { } items)
            document["items"] = items;

        return document;
    }

    private static void AddValues(Map<object?> document, PropertyInfo property)
    {
        var values = property.GetCustomAttribute<AllowedValuesAttribute>()?.Values.OfType<string>() ?? property.GetCustomAttribute<SuggestedValuesAttribute>()?.Values;
        if (values is not null)
            document["enum"] = values.ToList();
        if (property.GetCustomAttribute<AtLeastAttribute>() is { } least)
            document["minimum"] = least.Minimum;
        if (property.GetCustomAttribute<RangeAttribute>() is { } range)
            (document["minimum"], document["maximum"]) = (range.Minimum, range.Maximum);
    }

    private static Map<object?>? Items(PropertyInfo property)
    {
        if (property.GetCustomAttribute<ItemsOfAttribute>() is { } items)
            return new Map<object?> { ["type"] = "object", ["properties"] = Members(items.Type) };
        if (property.PropertyType == typeof(IReadOnlyList<string>))
            return new Map<object?> { ["type"] = "string" };
        if (property.PropertyType != typeof(IReadOnlyList<int>))
            return null;

        var numbers = new Map<object?> { ["type"] = "integer" };
        if (property.GetCustomAttribute<ItemValuesAttribute>() is { } values)
            numbers["enum"] = values.Values;

        return numbers;
    }

    private static Map<object?> Members(Type type)
    {
        var members = new Map<object?>();
        foreach (var property in type.GetProperties())
        {
            var document = Of(property, property.PropertyType == typeof(string) ? "string" : "array");
            AddValues(document, property);
            members[JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name)] = document;
        }

        return members;
    }

    /// <summary>What a request has where nothing was sent; nothing, an empty text and 0 stand for "not given".</summary>
    private static (bool IsShown, object? Value) Default(PropertyInfo property, object? request) =>
        property.GetCustomAttribute<ShownDefaultAttribute>() is { } shown
            ? (true, shown.Value)
            : property.GetValue(request) is { } value and not ("" or 0 or 0m) ? (true, value) : (false, null);
}
