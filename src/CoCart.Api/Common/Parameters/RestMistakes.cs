using CoCart.Api.Common.Errors;

namespace CoCart.Api.Common.Parameters;

/// <summary>What is wrong with the parameters of a request, all of it at once.</summary>
internal sealed class RestMistakes
{
    private Dictionary<string, string>? _params;
    private Dictionary<string, ParameterError>? _details;
    private (string Name, string Type)? _last;

    /// <summary>Of another type than the operation takes.</summary>
    public void WrongType(string name, string type)
    {
        var message = $"{name} is not of type {type}.";
        (_params ??= [])[name] = message;
        (_details ??= [])[name] = new ParameterError("rest_invalid_type", message, new ParameterPlace(name));
    }

    /// <summary>Acceptable but of another type: said only where nothing else is wrong.</summary>
    public void WrongTypeAfterAll(string name, string type) => _last ??= (name, type);

    /// <summary>Of the right type but not a value that the operation takes.</summary>
    public void NotAccepted(string name) => (_params ??= [])[name] = "This value is not accepted.";

    public void ThrowIfAny()
    {
        if (_params is null && _last is var (name, type))
            WrongType(name, type);
        if (_params is not null)
            throw RestException.Invalid(_params, _details ?? []);
    }
}
