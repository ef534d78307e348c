using CoCart.Domain.Common;

namespace CoCart.Application.Sessions;

/// <summary>Why a stored cart cannot be shown or deleted.</summary>
public static class SessionErrors
{
    public static DomainException None() => new("sessions_none", "No carts are stored.");

    public static DomainException CustomerRequired() => new("customer_required", "Say whose cart you mean.");

    public static DomainException NotFound() => new("session_not_found", "There is no cart under this key.");

    public static DomainException NothingToDelete() => new("session_not_deletable", "There is no cart under this key that could be deleted.");
}
