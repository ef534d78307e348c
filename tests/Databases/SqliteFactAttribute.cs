namespace CoCart.Tests.Databases;

/// <summary>A fact about SQLite itself.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SqliteFactAttribute : FactAttribute
{
    public SqliteFactAttribute()
    {
        if (!DatabaseKind.IsSqlite)
            Skip = "This is about SQLite.";
    }
}
