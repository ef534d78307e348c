using MediatR;

namespace CoCart.Application.Imports.ImportStore;

internal sealed class ImportStoreHandler(IStoreImporter importer) : IRequestHandler<ImportStoreCommand, ImportReport>
{
    public Task<ImportReport> Handle(ImportStoreCommand request, CancellationToken cancellationToken) =>
        importer.ImportAsync(request.Origin, request.Options, cancellationToken);
}
