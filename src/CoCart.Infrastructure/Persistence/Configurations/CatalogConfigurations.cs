using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoCart.Infrastructure.Persistence.Configurations;

internal sealed class CatalogEntryConfiguration : IEntityTypeConfiguration<CatalogEntryRow>
{
    /// <summary>One index for each order that lists come in, so that a page is read from its beginning and nothing is sorted.</summary>
    public void Configure(EntityTypeBuilder<CatalogEntryRow> builder)
    {
        builder.ToTable("catalog_entries");
        builder.HasKey(entry => entry.Id);
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.HasIndex(entry => new { entry.Place, entry.Shown, entry.CreatedAt, entry.Id });
        builder.HasIndex(entry => new { entry.Place, entry.Shown, entry.SortName, entry.Id });
        builder.HasIndex(entry => new { entry.Place, entry.Shown, entry.LowestPrice, entry.Id });
        builder.HasIndex(entry => new { entry.Place, entry.Shown, entry.TotalSales, entry.Id });
        builder.HasIndex(entry => new { entry.Place, entry.Shown, entry.Rating, entry.Id });
        builder.HasIndex(entry => new { entry.Place, entry.Shown, entry.MenuOrder, entry.SortName, entry.Id });
        builder.HasIndex(entry => new { entry.Place, entry.Shown, entry.Slug, entry.Id });
        builder.HasIndex(entry => new { entry.Place, entry.Shown, entry.StockQuantity, entry.SortName, entry.Id }).IsDescending(false, false, true, false, false);
        builder.HasIndex(entry => new { entry.Place, entry.Shown, entry.ReviewCount, entry.SortName, entry.Id }).IsDescending(false, false, true, false, false);
        builder.HasIndex(entry => entry.ParentId);
        builder.HasIndex(entry => entry.Slug);
        builder.HasIndex(entry => entry.Sku);
        builder.HasIndex(entry => entry.GlobalNumber);
        builder.HasIndex(entry => entry.PricesUntil);
        builder.Property(entry => entry.Type).HasMaxLength(20);
        builder.Property(entry => entry.SortName).HasMaxLength(400);
        builder.Property(entry => entry.Slug).HasMaxLength(200);
        builder.Property(entry => entry.Sku).HasMaxLength(200);
        builder.Property(entry => entry.GlobalNumber).HasMaxLength(200);
        builder.Property(entry => entry.StockStatus).HasMaxLength(20);
    }
}

internal sealed class ProductTermConfiguration : IEntityTypeConfiguration<ProductTermRow>
{
    public void Configure(EntityTypeBuilder<ProductTermRow> builder)
    {
        builder.ToTable("product_terms");
        builder.HasKey(link => new { link.Taxonomy, link.TermId, link.ProductId });
        builder.HasIndex(link => link.ProductId);
        builder.Property(link => link.Taxonomy).HasMaxLength(40);
    }
}

internal sealed class TermConfiguration : IEntityTypeConfiguration<TermRow>
{
    public void Configure(EntityTypeBuilder<TermRow> builder)
    {
        builder.ToTable("terms");
        builder.HasKey(term => new { term.Taxonomy, term.Id });
        builder.HasIndex(term => new { term.Taxonomy, term.SortName });
        builder.HasIndex(term => new { term.Taxonomy, term.Slug });
        builder.Property(term => term.Taxonomy).HasMaxLength(40);
        builder.Property(term => term.Name).HasMaxLength(200);
        builder.Property(term => term.SortName).HasMaxLength(200);
        builder.Property(term => term.Slug).HasMaxLength(200);
        builder.Property(term => term.Display).HasMaxLength(20);
    }
}

internal sealed class ReviewConfiguration : IEntityTypeConfiguration<ReviewRow>
{
    public void Configure(EntityTypeBuilder<ReviewRow> builder)
    {
        builder.ToTable("reviews");
        builder.HasKey(review => review.Id);
        builder.Property(review => review.Id).ValueGeneratedNever();
        builder.HasIndex(review => new { review.ProductId, review.Status });
        builder.HasIndex(review => new { review.Status, review.CreatedAtUtc });
        builder.HasIndex(review => review.Email);
        builder.Property(review => review.Status).HasMaxLength(20);
        builder.Property(review => review.Author).HasMaxLength(245);
        builder.Property(review => review.Email).HasMaxLength(100);
    }
}

internal sealed class PurchaseConfiguration : IEntityTypeConfiguration<PurchaseRow>
{
    public void Configure(EntityTypeBuilder<PurchaseRow> builder)
    {
        builder.ToTable("purchases");
        builder.HasKey(purchase => new { purchase.OrderId, purchase.ProductId });
        builder.HasIndex(purchase => purchase.ProductId);
        builder.Property(purchase => purchase.Email).HasMaxLength(254);
    }
}
