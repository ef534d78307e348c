using MediatR;

namespace CoCart.Application.Sessions.ListSessions;

internal sealed class ListSessionsHandler(ISessionList sessions) : IRequestHandler<ListSessionsQuery, SessionPage>
{
    public async Task<SessionPage> Handle(ListSessionsQuery request, CancellationToken cancellationToken)
    {
        var page = await sessions.ReadAsync((request.Page - 1) * request.PerPage.GetValueOrDefault(), request.PerPage, cancellationToken);

        return page.Total is 0 ? throw SessionErrors.None() : page;
    }
}
