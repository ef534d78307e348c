using CoCart.Infrastructure.Persistence;
using CoCart.Infrastructure.Persistence.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace CoCart.Infrastructure.IntegrationTests.Providers;

public class MigrationTests
{
    public static TheoryData<string> Providers => ["Sqlite", "PostgreSql", "SqlServer"];

    [Theory]
    [MemberData(nameof(Providers))]
    public void The_migrations_of_each_database_lead_to_the_tables_that_the_program_expects(string provider)
    {
        using var context = Context(provider);

        Assert.False(context.Database.HasPendingModelChanges());
    }

    /// <summary>Keys and article numbers that differ in case are two, and lists are sorted alike, wherever they are kept.</summary>
    [Theory]
    [InlineData("PostgreSql", "C")]
    [InlineData("SqlServer", "Latin1_General_100_BIN2")]
    public void Texts_are_compared_letter_by_letter_on_servers(string provider, string collation)
    {
        using var context = Context(provider);

        var model = context.GetService<Microsoft.EntityFrameworkCore.Metadata.IDesignTimeModel>().Model;
        var texts = model.GetEntityTypes().SelectMany(type => type.GetProperties()).Where(property => property.ClrType == typeof(string)).ToList();
        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.Equal(collation, text.GetCollation()));
    }

    private static CartDbContext Context(string provider) => provider switch
    {
        "PostgreSql" => new PostgreSqlDesign().CreateDbContext([]),
        "SqlServer" => new SqlServerDesign().CreateDbContext([]),
        _ => new SqliteDesign().CreateDbContext([]),
    };
}
