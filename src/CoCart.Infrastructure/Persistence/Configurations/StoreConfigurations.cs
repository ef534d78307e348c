using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoCart.Infrastructure.Persistence.Configurations;

internal sealed class ProductConfiguration : IEntityTypeConfiguration<ProductRow>
{
    public void Configure(EntityTypeBuilder<ProductRow> builder)
    {
        builder.ToTable("products");
        builder.HasKey(product => product.Id);
        builder.Property(product => product.Id).ValueGeneratedNever();
        builder.HasIndex(product => product.Sku);
        builder.HasIndex(product => product.ParentId);
        builder.HasIndex(product => product.ModifiedAt);
        builder.Property(product => product.Sku).HasMaxLength(200);
        builder.Property(product => product.Status).HasMaxLength(20);
    }
}

internal sealed class CouponConfiguration : IEntityTypeConfiguration<CouponRow>
{
    public void Configure(EntityTypeBuilder<CouponRow> builder)
    {
        builder.ToTable("coupons");
        builder.HasKey(coupon => coupon.Id);
        builder.Property(coupon => coupon.Id).ValueGeneratedNever();
        builder.HasIndex(coupon => coupon.Code);
        builder.HasIndex(coupon => coupon.ModifiedAt);
        builder.Property(coupon => coupon.Code).HasMaxLength(200);
        builder.Property(coupon => coupon.Status).HasMaxLength(20);
    }
}

internal sealed class UserConfiguration : IEntityTypeConfiguration<UserRow>
{
    public void Configure(EntityTypeBuilder<UserRow> builder)
    {
        builder.ToTable("users");
        builder.HasKey(user => user.Id);
        builder.Property(user => user.Id).ValueGeneratedNever();
        builder.HasIndex(user => user.Login);
        builder.HasIndex(user => user.Email);
        builder.HasIndex(user => user.Phone);
        builder.HasIndex(user => user.ModifiedAt);
        builder.Property(user => user.Phone).HasMaxLength(50);
        builder.Property(user => user.Login).HasMaxLength(60);
        builder.Property(user => user.Email).HasMaxLength(254);
        builder.Property(user => user.PasswordHash).HasMaxLength(255);
    }
}

internal sealed class StoreRecordConfiguration : IEntityTypeConfiguration<StoreRecordRow>
{
    public void Configure(EntityTypeBuilder<StoreRecordRow> builder)
    {
        builder.ToTable("store_records");
        builder.HasKey(record => new { record.Kind, record.Key });
        builder.Property(record => record.Kind).HasMaxLength(40);
        builder.Property(record => record.Key).HasMaxLength(200);
    }
}

internal sealed class StoreRevisionConfiguration : IEntityTypeConfiguration<StoreRevisionRow>
{
    public void Configure(EntityTypeBuilder<StoreRevisionRow> builder)
    {
        builder.ToTable("store_revisions");
        builder.HasKey(revision => revision.Id);
        builder.Property(revision => revision.Id).ValueGeneratedNever();
    }
}

internal sealed class LeaseConfiguration : IEntityTypeConfiguration<LeaseRow>
{
    public void Configure(EntityTypeBuilder<LeaseRow> builder)
    {
        builder.ToTable("leases");
        builder.HasKey(lease => lease.Name);
        builder.Property(lease => lease.Name).HasMaxLength(40);
        builder.Property(lease => lease.Holder).HasMaxLength(40);
        builder.HasData(new LeaseRow { Name = LeaseRow.CleanUp, Holder = "", Until = 0 });
    }
}

internal sealed class TokenConfiguration : IEntityTypeConfiguration<TokenRow>
{
    public void Configure(EntityTypeBuilder<TokenRow> builder)
    {
        builder.ToTable("tokens");
        builder.HasKey(token => token.Id);
        builder.HasIndex(token => token.RefreshHash).IsUnique();
        builder.HasIndex(token => token.UserId);
        builder.HasIndex(token => token.ExpiresAt);
        builder.Property(token => token.Id).HasMaxLength(40);
        builder.Property(token => token.RefreshHash).HasMaxLength(64);
    }
}
