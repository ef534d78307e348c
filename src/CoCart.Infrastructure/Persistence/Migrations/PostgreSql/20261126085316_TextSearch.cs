using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CoCart.Infrastructure.Persistence.Migrations.PostgreSql
{
    /// <summary>An index of groups of three letters, by which parts of words are found, where the server has it and lets us use it.</summary>
    public partial class TextSearch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                do $parts$
                begin
                    create extension if not exists pg_trgm;
                    create index if not exists "IX_product_texts_Parts" on product_texts
                        using gin ("Name" gin_trgm_ops, "Sku" gin_trgm_ops, "Description" gin_trgm_ops);
                exception when insufficient_privilege or undefined_file or undefined_object or feature_not_supported then
                    raise notice 'Parts of words are looked for in all texts: the extension pg_trgm cannot be used.';
                end $parts$;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("drop index if exists \"IX_product_texts_Parts\";");
        }
    }
}
