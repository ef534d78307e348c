using CoCart.Application.Common.Messaging;

namespace CoCart.Application.Sessions.ListSessions;

/// <summary>The stored carts.</summary>
/// <param name="Page">From 1.</param>
/// <param name="PerPage">Carts of a page; none: all on one.</param>
public sealed record ListSessionsQuery(int Page, int? PerPage) : IQuery<SessionPage>;
