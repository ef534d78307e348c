using FluentValidation;

namespace CoCart.Application.Imports.ImportStore;

internal sealed class ImportStoreValidator : AbstractValidator<ImportStoreCommand>
{
    private const decimal FastestRate = 100;

    public ImportStoreValidator()
    {
        RuleFor(command => command.Origin).Must(origin => origin is not FolderOrigin { Folder: "" })
            .WithErrorCode("import_folder_required").WithMessage("Say which folder to import.");
        RuleFor(command => command.Origin).Must(origin => origin is not CsvOrigin { File: "" })
            .WithErrorCode("import_file_required").WithMessage("Say which file to import.");
        RuleFor(command => command.Origin).Must(origin => origin is not LiveOrigin live || live.Address is { IsAbsoluteUri: true, Scheme: "http" or "https" })
            .WithErrorCode("import_address_invalid").WithMessage("Say which shop to import, as https://shop.example.");
        RuleFor(command => command.Origin).Must(origin => origin is not LiveOrigin live || (live.Key.Key.Length > 0 && live.Key.Secret.Length > 0))
            .WithErrorCode("import_key_required").WithMessage("Say the consumer key and secret of the shop.");
        RuleFor(command => command.Origin).Must(origin => origin is not LiveOrigin live || live.RequestsPerSecond is > 0 and <= FastestRate)
            .WithErrorCode("import_rate_invalid").WithMessage("A rate is above 0 and at most 100 requests a second.");
    }
}
