using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CoCart.Infrastructure.Persistence.Providers;

/// <summary>SQLite as the migration tool sees it.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteCartDbContext>
{
    public SqliteCartDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteCartDbContext>().UseSqlite("Data Source=design.db").Options);
}

/// <summary>PostgreSQL as the migration tool sees it.</summary>
internal sealed class PostgreSqlDesign : IDesignTimeDbContextFactory<PostgreSqlCartDbContext>
{
    public PostgreSqlCartDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlCartDbContext>().UseNpgsql("Host=design").Options);
}

/// <summary>SQL Server as the migration tool sees it.</summary>
internal sealed class SqlServerDesign : IDesignTimeDbContextFactory<SqlServerCartDbContext>
{
    public SqlServerCartDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerCartDbContext>().UseSqlServer("Server=design").Options);
}
