using Microsoft.AspNetCore.Http.Metadata;

namespace CoCart.Api.Management;

/// <summary>Marks routes that take larger bodies than others do.</summary>
/// <param name="megabytes">How large they may be.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LargeBodyAttribute(int megabytes) : Attribute, IRequestSizeLimitMetadata
{
    private const long Megabyte = 1024 * 1024;

    /// <inheritdoc/>
    public long? MaxRequestBodySize { get; } = megabytes * Megabyte;
}
