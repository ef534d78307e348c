using System.Reflection;
using CoCart.Domain.Common;
using FluentValidation;
using MediatR;

namespace CoCart.Api.Common.OpenApi.Compiled;

/// <summary>The program's own types: what implements what, and what handles which message.</summary>
internal sealed class ProgramTypes
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Handling = [typeof(IRequestHandler<,>), typeof(IValidator<>), typeof(IPipelineBehavior<,>)];

    private readonly HashSet<Assembly> _assemblies;
    private readonly HashSet<Type> _keepers;
    private readonly ILookup<MethodBase, MethodBase> _implementations;
    private readonly ILookup<Type, MethodBase> _handling;

    public ProgramTypes()
    {
        _assemblies = [typeof(DomainException).Assembly, typeof(Application.DependencyInjection).Assembly, typeof(Infrastructure.DependencyInjection).Assembly, typeof(ProgramTypes).Assembly];
        var types = _assemblies.SelectMany(assembly => assembly.GetTypes()).Where(type => type is { IsInterface: false }).ToList();
        _implementations = types.SelectMany(Implementations).ToLookup(pair => pair.Contract, pair => pair.Method);
        _handling = types.Where(type => !type.IsAbstract).SelectMany(HandledBy).ToLookup(pair => pair.Message, pair => pair.Method);
        _keepers = types.Where(type => MethodsOf(type).Any(CatchesErrors)).Select(Outermost).ToHashSet();
    }

    public bool Has(Type? type) => type is not null && _assemblies.Contains(type.Assembly);

    /// <summary>What runs in place of a method of an interface or of a base.</summary>
    public IEnumerable<MethodBase> ImplementationsOf(MethodBase contract) => _implementations[contract];

    /// <summary>Validators, behaviours and handler of a message; who makes one sends it.</summary>
    public IEnumerable<MethodBase> HandlingOf(Type message) =>
        typeof(IBaseRequest).IsAssignableFrom(message) ? _handling[message].Concat(_handling[typeof(IBaseRequest)]) : [];

    /// <summary>It catches the shop's errors and answers them as data, so that what it calls makes no request fail.</summary>
    public bool KeepsErrors(Type type) => _keepers.Contains(Outermost(type));

    /// <summary>It stands around the handler of whatever is sent.</summary>
    public static bool HandlesAll(Type type) => type.IsGenericType && type.GetInterfaces().Any(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IPipelineBehavior<,>));

    /// <summary>A method as it was written, whatever it is called with.</summary>
    public static MethodBase Definition(MethodBase method) => method.Module.ResolveMethod(method.MetadataToken) ?? method;

    public static IEnumerable<MethodBase> MethodsOf(Type type) => [.. type.GetMethods(Own), .. type.GetConstructors(Own)];

    private static bool CatchesErrors(MethodBase method) => method.GetMethodBody()?.ExceptionHandlingClauses
        .Any(clause => clause.Flags is ExceptionHandlingClauseOptions.Clause && clause.CatchType == typeof(DomainException)) is true;

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private IEnumerable<(MethodBase Contract, MethodBase Method)> Implementations(Type type)
    {
        foreach (var contract in type.GetInterfaces().Where(Has))
        {
            var map = type.GetInterfaceMap(contract);
            for (var index = 0; index < map.InterfaceMethods.Length; index++)
                yield return (Definition(map.InterfaceMethods[index]), Definition(map.TargetMethods[index]));
        }

        foreach (var method in type.GetMethods(Own).Where(method => method.IsVirtual && method.GetBaseDefinition() is { } root && root.DeclaringType != type && Has(root.DeclaringType)))
            yield return (Definition(method.GetBaseDefinition()), method);
    }

    /// <summary>What handles all messages is listed under their common type.</summary>
    private static IEnumerable<(Type Message, MethodBase Method)> HandledBy(Type type) =>
        from contract in type.GetInterfaces()
        where contract.IsGenericType && Handling.Contains(contract.GetGenericTypeDefinition())
        let message = contract.GetGenericArguments()[0]
        from method in MethodsOf(type)
        select (message.IsGenericParameter ? typeof(IBaseRequest) : message, method);
}
