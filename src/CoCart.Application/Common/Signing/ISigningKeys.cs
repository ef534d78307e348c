namespace CoCart.Application.Common.Signing;

/// <summary>Secret keys of the server: they survive a restart, and all instances on one database have the same.</summary>
public interface ISigningKeys
{
    /// <summary>A key of 32 bytes for one purpose; keys of other purposes tell nothing of it.</summary>
    byte[] KeyFor(string purpose);
}
