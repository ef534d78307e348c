using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoCart.Infrastructure.Persistence.Configurations;

internal sealed class KeptAnswerConfiguration : IEntityTypeConfiguration<KeptAnswerRow>
{
    private const int DigestLength = 64;

    public void Configure(EntityTypeBuilder<KeptAnswerRow> builder)
    {
        builder.ToTable("kept_answers");
        builder.HasKey(answer => answer.Id);
        builder.HasIndex(answer => answer.ExpiresAt);
        builder.Property(answer => answer.Id).HasMaxLength(DigestLength);
        builder.Property(answer => answer.Fingerprint).HasMaxLength(DigestLength);
    }
}
