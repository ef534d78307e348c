using System.Text.Json;

namespace CoCart.Floor;

/// <summary>Rows of bytes by key, as large as an answered cart of a few lines.</summary>
internal interface IFloorStore
{
    static readonly byte[] NewRow = JsonSerializer.SerializeToUtf8Bytes(new { cart = new string('x', 3000) });

    Task<byte[]> ReadAsync(string key);

    /// <summary>Reads the row and stores it again; ends when that is on disk.</summary>
    Task<byte[]> WriteAsync(string key);
}
