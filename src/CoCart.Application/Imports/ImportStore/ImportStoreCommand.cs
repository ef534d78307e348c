using MediatR;

namespace CoCart.Application.Imports.ImportStore;

/// <summary>Takes a store over. It commits by itself, apart from any cart.</summary>
public sealed record ImportStoreCommand(StoreOrigin Origin, ImportOptions Options) : IRequest<ImportReport>;
