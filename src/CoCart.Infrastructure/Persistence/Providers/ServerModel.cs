using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using NpgsqlTypes;

namespace CoCart.Infrastructure.Persistence.Providers;

/// <summary>What databases on servers have beside what SQLite has.</summary>
internal static class ServerModel
{
    /// <summary>PostgreSQL's words of a product's texts.</summary>
    public const string Words = "Words";

    /// <summary>Those of the name count most. Words far down in a description are left out, for there is room for a million letters only.</summary>
    private const string WordsSql =
        """
        setweight(to_tsvector('simple'::regconfig, "Name"), 'A') || setweight(to_tsvector('simple'::regconfig, "Sku"), 'B') || setweight(to_tsvector('simple'::regconfig, left("Description", 100000)), 'D')
        """;

    /// <summary>The texts of products; SQLite has a table of its own kind for them. The row that counts revisions is there from the beginning, for who changes the store locks it.</summary>
    public static void AddServerTables(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ProductTextRow>(texts =>
        {
            texts.ToTable("product_texts");
            texts.HasKey(text => text.Id);
            texts.Property(text => text.Id).ValueGeneratedNever();
        });
        modelBuilder.Entity<StoreRevisionRow>().HasData(new StoreRevisionRow { Id = StoreRevisionRow.OnlyId, Number = 0 });
    }

    /// <summary>PostgreSQL keeps the words of texts by itself.</summary>
    public static void KeepWords(this ModelBuilder modelBuilder) =>
        modelBuilder.Entity<ProductTextRow>().Property<NpgsqlTsVector>(Words).HasComputedColumnSql(WordsSql, stored: true);

    /// <summary>PostgreSQL gains nothing by lengths: a text that is longer than anybody thought is kept, as SQLite keeps it.</summary>
    public static void KeepLongTexts(this ModelBuilder modelBuilder)
    {
        foreach (var property in Texts(modelBuilder))
            property.SetMaxLength(null);
    }

    /// <summary>Texts are compared and sorted by the numbers of their letters, as the program does, whatever language the server speaks: keys that differ in case are two.</summary>
    public static void CompareLetterByLetter(this ModelBuilder modelBuilder, string collation)
    {
        foreach (var property in Texts(modelBuilder))
            property.SetCollation(collation);
    }

    private static IEnumerable<IMutableProperty> Texts(ModelBuilder modelBuilder) =>
        modelBuilder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()).Where(property => property.ClrType == typeof(string));
}
