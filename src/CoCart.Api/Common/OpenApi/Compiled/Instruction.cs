using System.Collections.Frozen;
using System.Reflection;
using System.Reflection.Emit;

namespace CoCart.Api.Common.OpenApi.Compiled;

/// <summary>An instruction of compiled code.</summary>
/// <param name="Code">What it does.</param>
/// <param name="Operand">The method, field, type, text or number that it names; none: it names nothing.</param>
internal readonly record struct Instruction(OpCode Code, object? Operand)
{
    private const byte Prefix = 0xFE;

    private static readonly FrozenDictionary<short, OpCode> Known = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => field.GetValue(null)).OfType<OpCode>().ToFrozenDictionary(code => code.Value);

    /// <summary>The instructions of a method in their order; what has no code of ours has none.</summary>
    public static IReadOnlyList<Instruction> Of(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } bytes)
            return [];

        using var code = new BinaryReader(new MemoryStream(bytes));
        var instructions = new List<Instruction>();
        while (code.BaseStream.Position < bytes.Length)
            instructions.Add(Read(code, method));

        return instructions;
    }

    private static Instruction Read(BinaryReader code, MethodBase method)
    {
        var first = code.ReadByte();
        var known = Known[first is Prefix ? (short)((Prefix << 8) | code.ReadByte()) : first];

        return new Instruction(known, OperandOf(known, code, method));
    }

    private static object? OperandOf(OpCode known, BinaryReader code, MethodBase method) => known.OperandType switch
    {
        OperandType.InlineNone => Implied(known),
        OperandType.ShortInlineI => (int)code.ReadSByte(),
        OperandType.InlineI => code.ReadInt32(),
        OperandType.InlineString => method.Module.ResolveString(code.ReadInt32()),
        OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok => Named(code.ReadInt32(), method),
        OperandType.InlineSwitch => Skip(code, sizeof(int) * code.ReadInt32()),
        OperandType.InlineI8 or OperandType.InlineR => Skip(code, sizeof(long)),
        OperandType.InlineVar => Skip(code, sizeof(short)),
        OperandType.ShortInlineVar or OperandType.ShortInlineBrTarget => Skip(code, sizeof(byte)),
        _ => Skip(code, sizeof(int)),
    };

    /// <summary>The smallest numbers have instructions of their own.</summary>
    private static object? Implied(OpCode known) =>
        known.Value >= OpCodes.Ldc_I4_0.Value && known.Value <= OpCodes.Ldc_I4_8.Value ? known.Value - OpCodes.Ldc_I4_0.Value : null;

    private static MemberInfo? Named(int token, MethodBase method) => method.Module.ResolveMember(
        token,
        method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null,
        method.IsGenericMethod ? method.GetGenericArguments() : null);

    private static object? Skip(BinaryReader code, int length)
    {
        code.BaseStream.Seek(length, SeekOrigin.Current);

        return null;
    }
}
