using MediatR;

namespace CoCart.Application.Users.SignOut;

/// <summary>Takes back all tokens of a user.</summary>
public sealed record SignOutCommand(int UserId) : IRequest<Unit>;
