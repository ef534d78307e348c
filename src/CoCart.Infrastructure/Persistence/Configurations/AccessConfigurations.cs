using CoCart.Domain.Carts;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoCart.Infrastructure.Persistence.Configurations;

internal sealed class SecretConfiguration : IEntityTypeConfiguration<SecretRow>
{
    public void Configure(EntityTypeBuilder<SecretRow> builder)
    {
        builder.ToTable("secrets");
        builder.HasKey(secret => secret.Name);
        builder.Property(secret => secret.Name).HasMaxLength(40);
        builder.Property(secret => secret.Value).HasMaxLength(64);
    }
}

internal sealed class ApiKeyConfiguration : IEntityTypeConfiguration<ApiKeyRow>
{
    public void Configure(EntityTypeBuilder<ApiKeyRow> builder)
    {
        builder.ToTable("api_keys");
        builder.HasKey(key => key.Id);
        builder.HasIndex(key => key.KeyHash).IsUnique();
        builder.Property(key => key.Description).HasMaxLength(200);
        builder.Property(key => key.KeyHash).HasMaxLength(64);
        builder.Property(key => key.SecretHash).HasMaxLength(64);
        builder.Property(key => key.Ending).HasMaxLength(7);
    }
}

internal sealed class NonceConfiguration : IEntityTypeConfiguration<NonceRow>
{
    public void Configure(EntityTypeBuilder<NonceRow> builder)
    {
        builder.ToTable("nonces");
        builder.HasKey(nonce => new { nonce.KeyId, nonce.Nonce });
        builder.HasIndex(nonce => nonce.Until);
        builder.Property(nonce => nonce.Nonce).HasMaxLength(64);
    }
}

internal sealed class HandoverConfiguration : IEntityTypeConfiguration<HandoverRow>
{
    public void Configure(EntityTypeBuilder<HandoverRow> builder)
    {
        builder.ToTable("handovers");
        builder.HasKey(handover => handover.TokenHash);
        builder.HasIndex(handover => handover.ExpiresAt);
        builder.Property(handover => handover.TokenHash).HasMaxLength(64);
        builder.Property(handover => handover.CartKey).HasMaxLength(CartKey.MaxLength);
    }
}
