using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CoCart.Infrastructure.Persistence.Migrations.SqlServer
{
    /// <summary>SQL Server's full text search, where it is installed.</summary>
    public partial class TextSearch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                if serverproperty('IsFullTextInstalled') = 1
                begin
                    if not exists (select 1 from sys.fulltext_catalogs where name = 'product_texts')
                        exec('create fulltext catalog product_texts with accent_sensitivity = off');
                    if not exists (select 1 from sys.fulltext_indexes where object_id = object_id('product_texts'))
                        exec('create fulltext index on product_texts ([Name] language 0, [Sku] language 0, [Description] language 0) key index PK_product_texts on product_texts with change_tracking auto, stoplist off');
                end;
                """,
                suppressTransaction: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                if exists (select 1 from sys.fulltext_indexes where object_id = object_id('product_texts'))
                    exec('drop fulltext index on product_texts');
                if exists (select 1 from sys.fulltext_catalogs where name = 'product_texts')
                    exec('drop fulltext catalog product_texts');
                """,
                suppressTransaction: true);
        }
    }
}
