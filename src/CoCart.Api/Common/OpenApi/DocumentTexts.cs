using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CoCart.Api.Common.OpenApi;

/// <summary>The documents as they are served and checked in; each is made once.</summary>
internal sealed class DocumentTexts(IServiceProvider services)
{
    private static readonly (string Version, string Suffix, OpenApiSpecVersion Specification)[] Versions =
        [("3.1", "", OpenApiSpecVersion.OpenApi3_1), ("3.0", "-3.0", OpenApiSpecVersion.OpenApi3_0)];

    private readonly ConcurrentDictionary<(string Name, string Version), Lazy<Task<DocumentText>>> _made = new();

    /// <summary>None: there is no such document.</summary>
    public Task<DocumentText>? Find(string name, string version) =>
        ApiDocument.All.Any(document => document.Name == name) && Array.Exists(Versions, known => known.Version == version)
            ? _made.GetOrAdd((name, version), key => new Lazy<Task<DocumentText>>(() => MakeAsync(key.Name, key.Version))).Value
            : null;

    /// <summary>Writes all documents into a folder.</summary>
    public async Task WriteAsync(string folder, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        foreach (var document in ApiDocument.All)
            foreach (var (version, suffix, _) in Versions)
                await File.WriteAllBytesAsync(Path.Combine(folder, $"{document.Name}{suffix}.json"), (await MakeAsync(document.Name, version)).Json, cancellationToken);
    }

    private async Task<DocumentText> MakeAsync(string name, string version)
    {
        var document = await services.GetRequiredKeyedService<IOpenApiDocumentProvider>(name).GetOpenApiDocumentAsync();
        var specification = Versions.First(known => known.Version == version).Specification;
        var json = await document.SerializeAsJsonAsync(specification);
        if (specification is OpenApiSpecVersion.OpenApi3_0)
            json = OlderNulls.Mend(json);
        var bytes = System.Text.Encoding.UTF8.GetBytes(json.ReplaceLineEndings("\n") + "\n");

        return new DocumentText(bytes, $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\"");
    }
}

/// <summary>A document.</summary>
/// <param name="Json">As it is written.</param>
/// <param name="Tag">Its <c>ETag</c>.</param>
internal sealed record DocumentText(byte[] Json, string Tag);
