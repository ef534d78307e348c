using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CoCart.Infrastructure.Persistence;

/// <summary>The context as the migration tool sees it.</summary>
internal sealed class DesignTimeContextFactory : IDesignTimeDbContextFactory<CartDbContext>
{
    public CartDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<CartDbContext>().UseSqlite("Data Source=design.db").Options);
}
