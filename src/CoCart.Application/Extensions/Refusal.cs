namespace CoCart.Application.Extensions;

/// <summary>Why a plug-in refuses what a client asks for. The client gets it as an error.</summary>
public sealed record Refusal
{
    public Refusal(string code, string message, int status = 400)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(message);
        ArgumentOutOfRangeException.ThrowIfLessThan(status, 400);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(status, 499);

        (Code, Message, Status) = (code, message, status);
    }

    /// <summary>For programs; the plug-in's own, the same in every API version.</summary>
    public string Code { get; }

    /// <summary>For people.</summary>
    public string Message { get; }

    /// <summary>HTTP status, 400 to 499.</summary>
    public int Status { get; }
}

/// <summary>A plug-in has refused the request; nothing was changed.</summary>
public sealed class RefusedException(Refusal refusal) : Exception(refusal.Message)
{
    public Refusal Refusal { get; } = refusal;
}
