using FluentValidation;

namespace CoCart.Application.Sessions.MergeCarts;

/// <summary>Nothing in the message can be malformed; a cart that is merged with itself is no guest's, and stays.</summary>
internal sealed class MergeCartsValidator : AbstractValidator<MergeCartsCommand>;
