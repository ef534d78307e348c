using CoCart.Application.Carts;
using CoCart.Application.Common.Messaging;
using CoCart.Domain.Carts;

namespace CoCart.Application.Sessions.GetSession;

/// <summary>Anybody's stored cart.</summary>
public sealed record GetSessionQuery(CartKey Key, SessionViewer Viewer) : IQuery<CartView>;
