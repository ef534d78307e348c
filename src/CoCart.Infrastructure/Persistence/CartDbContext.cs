using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoCart.Infrastructure.Persistence;

/// <summary>The database: carts and the store they are filled from.</summary>
internal sealed class CartDbContext(DbContextOptions<CartDbContext> options) : DbContext(options)
{
    public DbSet<CartRow> Carts => Set<CartRow>();

    public DbSet<ProductRow> Products => Set<ProductRow>();

    public DbSet<CouponRow> Coupons => Set<CouponRow>();

    public DbSet<UserRow> Users => Set<UserRow>();

    public DbSet<StoreRecordRow> Records => Set<StoreRecordRow>();

    public DbSet<StoreRevisionRow> Revisions => Set<StoreRevisionRow>();

    public DbSet<TokenRow> Tokens => Set<TokenRow>();

    public DbSet<SecretRow> Secrets => Set<SecretRow>();

    public DbSet<ApiKeyRow> ApiKeys => Set<ApiKeyRow>();

    public DbSet<NonceRow> Nonces => Set<NonceRow>();

    public DbSet<HandoverRow> Handovers => Set<HandoverRow>();

    public DbSet<LeaseRow> Leases => Set<LeaseRow>();

    public DbSet<CatalogEntryRow> Entries => Set<CatalogEntryRow>();

    public DbSet<ProductTermRow> ProductTerms => Set<ProductTermRow>();

    public DbSet<TermRow> Terms => Set<TermRow>();

    public DbSet<ReviewRow> Reviews => Set<ReviewRow>();

    public DbSet<PurchaseRow> Purchases => Set<PurchaseRow>();

    public DbSet<ImportStateRow> Imports => Set<ImportStateRow>();

    public DbSet<KeptAnswerRow> KeptAnswers => Set<KeptAnswerRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CartDbContext).Assembly);
}
