namespace Microsoft.SqlServer.Server;

/// <summary>How a type of the server's is written in bytes.</summary>
public enum Format
{
    Unknown,
    Native,
    UserDefined,
}

/// <summary>Whether a function reads the database.</summary>
public enum DataAccessKind
{
    None,
    Read,
}

/// <summary>Whether a function reads the catalogue of the database.</summary>
public enum SystemDataAccessKind
{
    None,
    Read,
}

/// <summary>Writes itself in bytes.</summary>
public interface IBinarySerialize
{
    void Read(BinaryReader r);

    void Write(BinaryWriter w);
}

/// <summary>A type cannot be one of the server's.</summary>
public sealed class InvalidUdtException : SystemException
{
    public InvalidUdtException()
    {
    }

    public InvalidUdtException(string message)
        : base(message)
    {
    }

    public InvalidUdtException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
