using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoCart.Infrastructure.Persistence.Configurations;

internal sealed class ImportStateConfiguration : IEntityTypeConfiguration<ImportStateRow>
{
    public void Configure(EntityTypeBuilder<ImportStateRow> builder)
    {
        builder.ToTable("import_states");
        builder.HasKey(state => state.Source);
        builder.Property(state => state.Source).HasMaxLength(400);
        builder.Property(state => state.Mark).HasMaxLength(200);
    }
}
