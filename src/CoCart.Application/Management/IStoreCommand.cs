using System.Text.Json;

namespace CoCart.Application.Management;

/// <summary>A command that changes the store.</summary>
public interface IStoreCommand
{
    /// <summary>The fields of all documents that it changes.</summary>
    IEnumerable<JsonElement> Fields { get; }
}
