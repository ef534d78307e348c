using CoCart.HistoryChecker.Servers;

namespace CoCart.HistoryChecker.UnitTests.Running;

/// <summary>A fact that needs PostgreSQL's programs.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PostgreSqlFactAttribute : FactAttribute
{
    public PostgreSqlFactAttribute()
    {
        if (PostgreSqlDatabase.FindPrograms() is null)
            Skip = "PostgreSQL is not installed here.";
    }
}
