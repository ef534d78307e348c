using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using CoCart.Api.Common.Errors;
using CoCart.Application.Management;
using CoCart.Domain.Common;

namespace CoCart.Api.Common.OpenApi.Compiled;

/// <summary>The errors that methods raise themselves: codes stand as texts where an error is made.</summary>
internal sealed class RaisedErrors
{
    private const string RuleCode = "WithErrorCode";

    private static readonly Raised Nothing = new([], [], []);

    private readonly ConcurrentDictionary<MethodBase, Raised> _known = [];

    /// <summary>The shop's codes; among them are texts that are none.</summary>
    /// <param name="method">What raises them.</param>
    /// <param name="kind">The kind of documents that the operation is about; none: it is about no documents.</param>
    public IEnumerable<string> ShopCodes(MethodBase method, StoreKind? kind)
    {
        var raised = Of(method);

        return raised.ShopTexts.Concat(raised.ByKind.Select(error => (error.Kind ?? kind) is { } asked ? CodeOf(error.Factory, asked) : "").Where(code => code.Length > 0));
    }

    /// <summary>The codes of what fails before the shop is asked; among them are texts that are none.</summary>
    public IEnumerable<string> WireCodes(MethodBase method) => Of(method).WireTexts;

    private Raised Of(MethodBase method) => _known.GetOrAdd(method, Read);

    private static Raised Read(MethodBase method)
    {
        var instructions = Instruction.Of(method);
        var makesShopErrors = !IsByKind(method) && instructions.Any(MakesShopError);
        var makesRestErrors = method.DeclaringType == typeof(RestException) || instructions.Any(MakesRestError);
        var byKind = instructions.SelectMany((instruction, index) => ByKind(instruction, index > 0 ? instructions[index - 1] : default)).ToList();
        if (!makesShopErrors && !makesRestErrors && byKind.Count is 0)
            return Nothing;

        var texts = instructions.Select(instruction => instruction.Operand).OfType<string>().ToList();

        return new Raised(makesShopErrors ? texts : [], byKind, makesRestErrors ? texts : []);
    }

    private static bool MakesShopError(Instruction instruction) => instruction.Operand is MethodBase method
        && ((instruction.Code == OpCodes.Newobj && typeof(DomainException).IsAssignableFrom(method.DeclaringType)) || method.Name is RuleCode);

    private static bool MakesRestError(Instruction instruction) => instruction.Operand is MethodInfo { IsStatic: true } method && method.DeclaringType == typeof(RestException);

    /// <summary>An error whose code depends on the kind of documents; the kind is named just before, or else is that of the operation.</summary>
    private static IEnumerable<(MethodInfo Factory, StoreKind? Kind)> ByKind(Instruction instruction, Instruction before)
    {
        if (instruction.Operand is MethodInfo method && IsByKind(method))
            yield return (method, before.Operand is int named ? (StoreKind)named : null);
    }

    private static bool IsByKind(MethodBase method) => method is MethodInfo { IsStatic: true } made && typeof(DomainException).IsAssignableFrom(made.ReturnType)
        && made.GetParameters().Any(parameter => parameter.ParameterType == typeof(StoreKind));

    private static string CodeOf(MethodInfo factory, StoreKind kind) => factory.Invoke(null, [.. factory.GetParameters().Select(parameter => Argument(parameter, kind))]) is DomainException error
        ? error.Code
        : throw new InvalidOperationException($"{factory} makes no error.");

    private static object Argument(ParameterInfo parameter, StoreKind kind) =>
        parameter.ParameterType == typeof(StoreKind) ? kind : RuntimeHelpers.GetUninitializedObject(parameter.ParameterType);

    /// <summary>What a method raises.</summary>
    /// <param name="ShopTexts">Texts of what makes errors of the shop.</param>
    /// <param name="ByKind">What makes errors by the kind of documents, and the kind where it is named.</param>
    /// <param name="WireTexts">Texts of what makes errors that are the wire's own.</param>
    private sealed record Raised(IReadOnlyList<string> ShopTexts, IReadOnlyList<(MethodInfo Factory, StoreKind? Kind)> ByKind, IReadOnlyList<string> WireTexts);
}
