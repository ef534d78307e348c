using CoCart.Application.Common.Messaging;

namespace CoCart.Application.Idempotency.RunOnce;

/// <summary>Does a request, or answers what was answered when it was done before.</summary>
public sealed record RunOnceCommand(RequestKey Key, IKeyedRequest Request) : ICommand<OnceAnswer>;

/// <summary>The answer to a request that is done once.</summary>
/// <param name="Answer">Byte for byte the first one.</param>
/// <param name="IsReplayed">It was done before, and nothing now.</param>
public sealed record OnceAnswer(ReadOnlyMemory<byte> Answer, bool IsReplayed);

/// <summary>The request came to nothing that is worth keeping; it may be tried again under its key.</summary>
/// <param name="answer">What the client is told.</param>
public sealed class NotDoneException(ReadOnlyMemory<byte> answer) : Exception("The request was not done.")
{
    public ReadOnlyMemory<byte> Answer { get; } = answer;
}
