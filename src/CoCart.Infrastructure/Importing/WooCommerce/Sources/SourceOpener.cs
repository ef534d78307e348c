using CoCart.Application.Imports;
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
        LiveOrigin live => live.Address.GetLeftPart(UriPartial.Path).TrimEnd('/'),
        _ => throw new ArgumentOutOfRangeException(nameof(origin)),
    };

    public static Task<IStoreSource> OpenAsync(StoreOrigin origin, CartDbContext context, ImportLog log, CancellationToken cancellationToken) => origin switch
    {
        FolderOrigin folder => Task.FromResult<IStoreSource>(new FolderSource(folder)),
        _ => throw new ArgumentOutOfRangeException(nameof(origin)),
    };
}
