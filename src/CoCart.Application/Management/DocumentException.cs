using CoCart.Domain.Common;

namespace CoCart.Application.Management;

/// <summary>A document cannot be changed as it was asked for.</summary>
public sealed class DocumentException(string code, string message) : DomainException(code, message)
{
    /// <summary>The field that is to blame; none: no single one.</summary>
    public string? Field { get; init; }

    /// <summary>The document that is in the way.</summary>
    public int? OtherId { get; init; }
}
