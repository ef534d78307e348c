namespace CoCart.Application.Imports;

/// <summary>The store could not be read to its end; what was stored until then stays.</summary>
public sealed class StoreReadException(string message, Exception? cause = null) : Exception(message, cause);
