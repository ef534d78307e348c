using FluentValidation;

namespace CoCart.Application.Products.CreateReview;

/// <summary>What a review must be is told only to who may write one, so it is the handler that looks.</summary>
internal sealed class CreateReviewValidator : AbstractValidator<CreateReviewCommand>
{
    public CreateReviewValidator() => RuleFor(command => command.Status).NotEmpty().WithErrorCode("review_failed_create");
}
