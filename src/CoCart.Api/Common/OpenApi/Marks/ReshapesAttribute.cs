namespace CoCart.Api.Common.OpenApi.Marks;

/// <summary>
/// A parameter that turns the answer into one of another type. An operation of the typed face has one type of answer, so such a
/// parameter is no part of its description; it is told beside, with what it makes of the answer.
/// </summary>
/// <param name="shape">What is answered then; none: parts of the usual answer.</param>
/// <param name="insteadOf">Usual answers that it replaces; none: any.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class ReshapesAttribute(Type? shape = null, params Type[] insteadOf) : Attribute
{
    public Type? Shape { get; } = shape;

    /// <summary>It has no effect on other answers.</summary>
    public bool OnlyThere { get; init; }

    public bool Concerns(Type? answer) => insteadOf.Length is 0 || insteadOf.Contains(answer);
}
