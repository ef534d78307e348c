using CoCart.Domain.Catalog;
using CoCart.Domain.Stores;
using MediatR;

namespace CoCart.Application.Products.CreateReview;

internal sealed class CreateReviewHandler(IReviewBook reviews, IProductCatalog catalog, IStoreReader stores, TimeProvider clock)
    : IRequestHandler<CreateReviewCommand, ReviewView>
{
    public async Task<ReviewView> Handle(CreateReviewCommand command, CancellationToken cancellationToken)
    {
        var product = await catalog.FindAsync(command.Product, cancellationToken);
        if (product is null || !await reviews.HasBoughtAsync(command.Product, command.Email, cancellationToken))
            throw ReviewErrors.NotABuyer();
        if (command.Number is not null)
            throw ReviewErrors.Exists();
        if (product.Status is not ProductStatus.Published)
            throw CatalogErrors.ProductNotFound();

        ReviewRules.Ensure(command.Author, command.Email, command.Text);
        var now = clock.GetUtcNow();
        var written = command.Written ?? (await stores.ReadAsync(cancellationToken)).Site.Clock(now);

        return await reviews.AddAsync(Review(command, new StoreMoment(written, command.Written ?? now.UtcDateTime)), cancellationToken);
    }

    private static ReviewView Review(CreateReviewCommand command, StoreMoment written) => new()
    {
        Id = 0,
        ProductId = command.Product,
        Status = ReviewStatus.Of(command.Status),
        Author = command.Author,
        Email = command.Email.Trim(),
        Text = command.Text.Trim(),
        Rating = command.Rating,
        IsVerified = true,
        Created = written,
    };
}
