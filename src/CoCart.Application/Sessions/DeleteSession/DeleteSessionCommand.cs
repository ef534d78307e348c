using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;
using MediatR;

namespace CoCart.Application.Sessions.DeleteSession;

/// <summary>Deletes anybody's stored cart.</summary>
public sealed record DeleteSessionCommand(CartKey Key) : ICommand<Unit>
{
    /// <summary>That there is no such cart is as good as having deleted it.</summary>
    public bool MayBeGone { get; init; }
}
