using System.Reflection;
using CoCart.Api.Common.Errors;
using FluentValidation;
using MediatR;

namespace CoCart.ArchitectureTests;

/// <summary>The rules of the house, as functions that name who breaks them.</summary>
internal static class Rules
{
    private static readonly string[] BannedFolders = ["Helpers", "Utils", "Managers", "Services", "Core", "Shared", "Models"];

    public static IEnumerable<string> ReferencesTo(Assembly assembly, params string[] forbidden) => assembly.GetReferencedAssemblies()
        .Select(reference => reference.Name ?? "")
        .Where(name => forbidden.Any(start => name.StartsWith(start, StringComparison.Ordinal)));

    public static IEnumerable<string> PublicSetters(IEnumerable<Type> types) => types
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Where(property => property.SetMethod is { IsPublic: true } set && !IsInit(set))
        .Select(property => $"{property.DeclaringType?.Name}.{property.Name}");

    public static IEnumerable<string> BadHandlers(IEnumerable<Type> types) => types
        .Where(type => type.GetInterfaces().Any(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IRequestHandler<,>)))
        .Where(type => type.IsPublic || !type.IsSealed || !type.Name.EndsWith("Handler", StringComparison.Ordinal))
        .Select(type => type.Name);

    public static IEnumerable<string> BadValidators(IEnumerable<Type> types) => types
        .Where(type => !type.IsAbstract && typeof(IValidator).IsAssignableFrom(type))
        .Where(type => type.IsPublic || !type.IsSealed || !type.Name.EndsWith("Validator", StringComparison.Ordinal))
        .Select(type => type.Name);

    public static IEnumerable<string> CommandsWithoutValidator(IReadOnlyList<Type> types) => types
        .Where(type => type.Name.EndsWith("Command", StringComparison.Ordinal) && typeof(IBaseRequest).IsAssignableFrom(type))
        .Where(command => !types.Any(type => typeof(IValidator<>).MakeGenericType(command).IsAssignableFrom(type)))
        .Select(command => command.Name);

    public static IEnumerable<string> ControllersWithoutVersion(IEnumerable<Type> types) => types
        .Where(type => type.Name.EndsWith("Controller", StringComparison.Ordinal))
        .Where(type => !type.GetCustomAttributes().Any(attribute => attribute is IErrorCatalogMetadata))
        .Select(type => type.Name);

    /// <summary>Members whose signature speaks of a forbidden namespace.</summary>
    public static IEnumerable<string> ForeignTypes(IEnumerable<Type> types, params string[] forbidden) =>
        from type in types
        from member in type.GetMethods()
        from spoken in member.GetParameters().Select(parameter => parameter.ParameterType).Append(member.ReturnType)
        where forbidden.Any(start => $"{spoken}".Contains(start, StringComparison.Ordinal))
        select $"{type.Name}.{member.Name}";

    public static IEnumerable<string> LongFiles(IEnumerable<(string Path, string[] Lines)> sources) => sources
        .Where(source => source.Lines.Length > (source.Path.EndsWith("/Carts/Cart.cs", StringComparison.Ordinal) ? 250 : 200))
        .Select(source => $"{source.Path}: {source.Lines.Length} lines");

    /// <summary>A namespace equals its folder.</summary>
    public static IEnumerable<string> MisplacedNamespaces(IEnumerable<(string Path, string[] Lines)> sources) => sources
        .Select(source => (source.Path, Declared: source.Lines.FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal))))
        .Where(source => source.Declared is not null && source.Declared != $"namespace {ExpectedNamespace(source.Path)};")
        .Select(source => $"{source.Path}: {source.Declared}");

    public static IEnumerable<string> BannedNames(IEnumerable<(string Path, string[] Lines)> sources) => sources
        .Select(source => source.Path)
        .Where(path => path.Split('/').SkipLast(1).Any(BannedFolders.Contains));

    /// <summary>The clock comes in as an argument.</summary>
    public static IEnumerable<string> StaticClocks(IEnumerable<(string Path, string[] Lines)> sources) => sources
        .Where(source => source.Lines.Any(line => line.Contains("DateTime.UtcNow", StringComparison.Ordinal) || line.Contains("DateTimeOffset.UtcNow", StringComparison.Ordinal)))
        .Select(source => source.Path);

    private static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers()
        .Any(modifier => modifier.FullName is "System.Runtime.CompilerServices.IsExternalInit");

    private static string ExpectedNamespace(string path) => string.Join('.', path.Split('/').Skip(1).SkipLast(1));
}
