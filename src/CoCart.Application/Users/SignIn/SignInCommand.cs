using CoCart.Domain.Customers;
using MediatR;

namespace CoCart.Application.Users.SignIn;

/// <summary>Tokens for somebody who has shown who he is; none where the server has no keys to sign them with.</summary>
public sealed record SignInCommand(CustomerAccount Account) : IRequest<TokenPair?>;
