namespace CoCart.Application.Plugins;

/// <summary>
/// What plug-ins say while one request is handled. No plug-in is called while others wait for their turn to write: a
/// command is rehearsed first, on what is stored at the moment, and its plug-ins are asked then. When its turn comes, the
/// answers are only recalled; a question that has not been asked by then, since somebody else has changed the cart, sends
/// the command back to the rehearsal.
/// </summary>
internal sealed class Advice(PluginGuard guard)
{
    private readonly Dictionary<(object Plugin, string Question), object> _answers = [];
    private bool _isRecalling;

    /// <summary>The plug-in's answer to a question; what the answer depends on is in the question's text.</summary>
    public async ValueTask<TAnswer> AskAsync<TAnswer>(
        object plugin, string question, Func<CancellationToken, ValueTask<TAnswer>> ask, CancellationToken cancellationToken)
        where TAnswer : notnull
    {
        if (_answers.TryGetValue((plugin, question), out var known))
            return (TAnswer)known;
        if (_isRecalling)
            throw new UnaskedException();

        var answer = await guard.CallAsync(plugin, ask, cancellationToken);
        _answers[(plugin, question)] = answer;

        return answer;
    }

    /// <summary>Runs something that must not wait for a plug-in.</summary>
    public async Task<TResponse> RecallAsync<TResponse>(Func<Task<TResponse>> work)
    {
        _isRecalling = true;
        try
        {
            return await work();
        }
        finally
        {
            _isRecalling = false;
        }
    }
}

/// <summary>A plug-in would have to be asked while others wait.</summary>
internal sealed class UnaskedException() : Exception("The cart has changed since the plug-ins were asked.");
