using CoCart.Domain.Carts;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoCart.Infrastructure.Persistence.Configurations;

internal sealed class CartConfiguration : IEntityTypeConfiguration<CartRow>
{
    public void Configure(EntityTypeBuilder<CartRow> builder)
    {
        builder.ToTable("carts");
        builder.HasKey(cart => cart.Id);
        builder.HasIndex(cart => cart.Key).IsUnique();
        builder.HasIndex(cart => cart.CustomerId);
        builder.HasIndex(cart => cart.ExpiresAt);
        builder.Property(cart => cart.Key).HasMaxLength(CartKey.MaxLength);
        builder.Property(cart => cart.Version).IsConcurrencyToken();
        builder.Property(cart => cart.Source).HasMaxLength(200);
    }
}
