using CoCart.Application.Imports;
using CoCart.Infrastructure.Importing.WooCommerce.Csv;
using CoCart.Infrastructure.Importing.WooCommerce.Live;
using CoCart.Infrastructure.Persistence;

namespace CoCart.Infrastructure.Importing.WooCommerce.Sources;

/// <summary>Opens what a store is taken over from.</summary>
internal static class SourceOpener
{
    /// <summary>Under which name the progress of an origin is kept.</summary>
    public static string NameOf(StoreOrigin origin) => origin switch
    {
        FolderOrigin => "folder",
        CsvOrigin => "csv",
        LiveOrigin live => live.Address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped).TrimEnd('/'),
        _ => throw new ArgumentOutOfRangeException(nameof(origin)),
    };

    public static async Task<IStoreSource> OpenAsync(
        StoreOrigin origin, CartDbContext context, ImportLog log, TimeProvider clock, CancellationToken cancellationToken) => origin switch
        {
            FolderOrigin folder => new FolderSource(folder),
            CsvOrigin csv => await CsvSource.OpenAsync(csv, context, clock.GetUtcNow(), cancellationToken),
            LiveOrigin live => await LiveSource.OpenAsync(live, context, log, clock, cancellationToken),
            _ => throw new ArgumentOutOfRangeException(nameof(origin)),
        };
}
