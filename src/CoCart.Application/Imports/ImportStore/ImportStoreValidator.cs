using FluentValidation;

namespace CoCart.Application.Imports.ImportStore;

internal sealed class ImportStoreValidator : AbstractValidator<ImportStoreCommand>
{
    public ImportStoreValidator() =>
        RuleFor(command => command.Folder).NotEmpty().WithErrorCode("import_folder_required").WithMessage("Say which folder to import.");
}
