using System.Data;
using System.Data.Common;
using CoCart.Infrastructure.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CoCart.Infrastructure.Persistence;

/// <summary>The database: carts and the store they are filled from. What databases have to be told in words of their own is said below.</summary>
internal abstract class CartDbContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>The statements that carts are read and written by.</summary>
    public abstract CartStatements CartStatements { get; }

    /// <summary>A transaction that writes keeps all others from writing.</summary>
    public virtual bool HasOneWriter => false;

    /// <summary>What has no value stands before everything in a list that rises.</summary>
    public virtual bool SortsNothingFirst => true;

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

    /// <summary>There is a database that can be asked without making one; where that cannot be known before, yes.</summary>
    public virtual bool IsThere => true;

    /// <summary>Brings the tables up to date; several processes may do so at once.</summary>
    public abstract Task MigrateAsync(CancellationToken cancellationToken);

    /// <summary>A connection whose commits are on disk when they are acknowledged, and which waits some seconds for others to finish theirs.</summary>
    public abstract Task OpenForWritingAsync(CancellationToken cancellationToken);

    /// <summary>A connection that stays open, for carts to be read through.</summary>
    public virtual Task OpenForReadingAsync(CancellationToken cancellationToken) => Database.OpenConnectionAsync(cancellationToken);

    /// <summary>A statement that is going to be used often, on a connection that stays open.</summary>
    public virtual Task PrepareAsync(DbCommand statement, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Begins a transaction that writes.</summary>
    public virtual Task<IDbContextTransaction> BeginAsync(CancellationToken cancellationToken) =>
        Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);

    /// <summary>Much is going to be written through this.</summary>
    public virtual Task ExpectMuchAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Lets the database estimate what the catalogue's index holds, so that it begins a search where there is least.</summary>
    public abstract Task CountIndexAsync(CancellationToken cancellationToken);

    /// <summary>Connections that are kept for later lead nowhere any more.</summary>
    public virtual void ForgetConnections()
    {
    }

    /// <summary>A text as the database itself makes small letters of it.</summary>
    public abstract string Lower(string text);

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CartDbContext).Assembly);
}
