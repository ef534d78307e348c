namespace CoCart.Domain.Common;

/// <summary>A rule of the shop that a request would break. The code is ours; each API version says it in its own words.</summary>
public class DomainException(string code, string message) : Exception(message)
{
    public string Code { get; } = code;
}
