using System.Reflection;
using System.Runtime.CompilerServices;
using CoCart.Api.Common.Errors;
using CoCart.Domain.Common;

namespace CoCart.ArchitectureTests;

/// <summary>Every error that the shop can raise has a word in every API version.</summary>
public class ErrorTableTests
{
    public static TheoryData<string, string> Errors()
    {
        var data = new TheoryData<string, string>();
        foreach (var version in Versions)
            foreach (var factory in Factories)
                data.Add(version.Name, $"{factory.DeclaringType!.Name}.{factory}");

        return data;
    }

    [Theory]
    [MemberData(nameof(Errors))]
    public void An_error_has_a_word_in_each_version(string version, string error)
    {
        var catalog = ((IErrorCatalogMetadata)Activator.CreateInstance(Versions.Single(type => type.Name == version))!).Errors;
        var factory = Factories.Single(method => $"{method.DeclaringType!.Name}.{method}" == error);

        var raised = (DomainException)factory.Invoke(null, [.. factory.GetParameters().Select(parameter => AnyOf(parameter.ParameterType))])!;

        Assert.True(catalog.Words.ContainsKey(raised.Code), $"{version} has no word for \"{raised.Code}\".");
        Assert.NotEmpty(raised.Message);
    }

    private static IEnumerable<Type> Versions => typeof(IErrorCatalogMetadata).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IErrorCatalogMetadata)));

    private static IEnumerable<MethodInfo> Factories => typeof(DomainException).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Where(method => method.ReturnType == typeof(DomainException) && method.DeclaringType!.Name.EndsWith("Errors", StringComparison.Ordinal));

    private static object AnyOf(Type type) => type switch
    {
        _ when type == typeof(string) => "any",
        { IsGenericType: true } => Array.CreateInstance(type.GetGenericArguments()[0], 0),
        _ => RuntimeHelpers.GetUninitializedObject(type),
    };
}
