using MediatR;

namespace CoCart.Application.Imports.ImportStore;

/// <summary>Takes a store over from an export folder. It commits by itself, apart from any cart.</summary>
public sealed record ImportStoreCommand(string Folder, string? SettingsFile, IProgress<ImportProgress>? Progress) : IRequest<ImportReport>;
