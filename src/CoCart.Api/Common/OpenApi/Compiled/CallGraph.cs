using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace CoCart.Api.Common.OpenApi.Compiled;

/// <summary>
/// Which of the program's own methods can run when another runs, by what they are compiled to. It errs on the side of too many: who calls an
/// interface calls all that implement it, and who makes a function runs it.
/// </summary>
internal sealed class CallGraph(ProgramTypes program)
{
    private readonly ConcurrentDictionary<MethodBase, IReadOnlyList<MethodBase>> _known = [];

    /// <summary>All methods that can run, those that it starts from included.</summary>
    /// <param name="starts">Methods that run.</param>
    /// <param name="takesPart">The methods of a type can run.</param>
    public IReadOnlyCollection<MethodBase> Reach(IEnumerable<MethodBase> starts, Func<Type, bool> takesPart)
    {
        var (seen, reached) = (new HashSet<MethodBase>(), new List<MethodBase>());
        var next = new Stack<MethodBase>(starts.Select(ProgramTypes.Definition));
        while (next.TryPop(out var method))
        {
            // most methods are called from many places: what it takes to know whether they take part is asked once
            if (!seen.Add(method) || method.DeclaringType is not { } type || !takesPart(type))
                continue;
            reached.Add(method);
            if (!program.KeepsErrors(type))
                foreach (var called in _known.GetOrAdd(method, CalledBy))
                    next.Push(called);
        }

        return reached;
    }

    private IReadOnlyList<MethodBase> CalledBy(MethodBase method)
    {
        var called = Instruction.Of(method).SelectMany(CalledBy);

        // of a method that waits or yields, what was written stands in a type made for it
        return [.. (method.GetCustomAttribute<StateMachineAttribute>() is { } machine ? called.Concat(ProgramTypes.MethodsOf(machine.StateMachineType)) : called).Distinct()];
    }

    private IEnumerable<MethodBase> CalledBy(Instruction instruction) => instruction.Operand switch
    {
        MethodBase method when program.Has(method.DeclaringType) => Run(instruction.Code, ProgramTypes.Definition(method)),
        FieldInfo { IsStatic: true, DeclaringType: { TypeInitializer: { } initializer } type } when program.Has(type) => [ProgramTypes.Definition(initializer)],
        _ => [],
    };

    private IEnumerable<MethodBase> Run(OpCode code, MethodBase method)
    {
        yield return method;
        if (method.IsVirtual && code != OpCodes.Call)
            foreach (var implementation in program.ImplementationsOf(method))
                yield return implementation;
        if (code == OpCodes.Newobj && method.DeclaringType is { } made)
            foreach (var handling in program.HandlingOf(made))
                yield return handling;
    }
}
