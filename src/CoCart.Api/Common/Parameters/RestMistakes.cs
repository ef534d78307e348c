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

    /// <summary>A part of it is of another type.</summary>
    public void WrongType(string name, string place, string type)
    {
        var message = $"{place} is not of type {type}.";
        (_params ??= [])[name] = message;
        (_details ??= [])[name] = new ParameterError("rest_invalid_type", message, new ParameterPlace(place));
    }

    /// <summary>None of the values that the operation knows.</summary>
    public void NotInList(string name, IEnumerable<string> values) => Refuse(name, "rest_not_in_enum", $"{name} must be one of {string.Join(", ", values)}.");

    /// <summary>Too small or too large.</summary>
    public void OutOfBounds(string name) => Refuse(name, "rest_out_of_bounds", $"{name} is out of bounds.");

    public void NoDate(string name) => Refuse(name, "rest_invalid_date", $"{name} is not a date.");

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

    private void Refuse(string name, string code, string message)
    {
        (_params ??= [])[name] = message;
        (_details ??= [])[name] = new ParameterError(code, message, null);
    }
}
